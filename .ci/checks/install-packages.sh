#!/usr/bin/env bash
# What the checks use: a browser, RDF clients nobody here wrote, languages in which people count, and a fuzzer for HTTP
# APIs. What cannot be had is left out; the checks that need it then say so.
set -u
packages=(chromium raptor2-utils python3-rdflib python3-pyld python3-requests serdi curl python3-pandas r-base-core
  python3-venv openjdk-17-jre-headless)
schemathesis=4.32.5

wanted=()
for package in "${packages[@]}"; do
  dpkg --status "$package" 2>/dev/null | grep -q '^Status: install ok installed' || wanted+=("$package")
done
fuzzer=/opt/schemathesis-$schemathesis/bin/schemathesis
[ ${#wanted[@]} -eq 0 ] && [ -x "$fuzzer" ] && exit 0
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
  printf 'packages not installed, for want of root or apt-get: %s\n' "${wanted[*]} schemathesis"
  exit 0
fi
export DEBIAN_FRONTEND=noninteractive
if [ ${#wanted[@]} -gt 0 ]; then timeout 120 apt-get update -qq; fi
for package in ${wanted[@]+"${wanted[@]}"}; do
  timeout 240 apt-get install -y -qq --no-install-recommends "$package" >/dev/null ||
    printf 'package not installed: %s\n' "$package"
done

# In an environment of its own, one for each version; the link is what the checks find.
if [ ! -x "$fuzzer" ]; then
  place=${fuzzer%/bin/*}
  /usr/bin/python3 -m venv "$place" &&
    timeout 240 "$place/bin/pip" install -q --disable-pip-version-check --retries 1 "schemathesis==$schemathesis" \
      >/dev/null 2>&1
  if [ -x "$fuzzer" ]; then
    ln -sf "$fuzzer" /usr/local/bin/schemathesis
  else
    rm -rf "$place"
    printf 'package not installed: schemathesis\n'
  fi
fi
exit 0
