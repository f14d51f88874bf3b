#!/usr/bin/env bash
# Installs the browser that the tests of the page look at it with. Debian, as root.
set -euo pipefail
apt-get update
apt-get install --yes --no-install-recommends chromium fonts-dejavu-core
