#!/usr/bin/env bash
# Debian packages that the checks use: a browser, RDF clients nobody here wrote, and languages of people who count. What cannot be had is left out;
# the checks that need it then say so.
set -u
packages=(chromium raptor2-utils python3-rdflib python3-pyld python3-requests serdi curl python3-pandas
  r-base-core)
wanted=()
for package in "${packages[@]}"; do
  dpkg --status "$package" 2>/dev/null | grep -q '^Status: install ok installed' || wanted+=("$package")
done
[ ${#wanted[@]} -eq 0 ] && exit 0
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
  printf 'packages not installed, for want of root or apt-get: %s\n' "${wanted[*]}"
  exit 0
fi
export DEBIAN_FRONTEND=noninteractive
timeout 120 apt-get update -qq
for package in "${wanted[@]}"; do
  timeout 240 apt-get install -y -qq --no-install-recommends "$package" >/dev/null ||
    printf 'package not installed: %s\n' "$package"
done
