#!/usr/bin/env bash
# Installs what the spreadsheet tests open their files with. Debian or Ubuntu, as root.
set -euo pipefail
apt-get update
apt-get install --yes --no-install-recommends libreoffice-calc
