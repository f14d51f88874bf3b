#!/bin/sh
# Installs what the test of the cluster needs, on Debian and Ubuntu: Slurm's daemons and the authentication between them.
set -e
apt-get update
apt-get install --yes --no-install-recommends slurm-wlm munge
