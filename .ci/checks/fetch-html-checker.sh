#!/usr/bin/env bash
# The Nu HTML Checker (MIT) as the file $VNU_JAR. Taken out of its npm package and not installed as one: that package would
# download a Java runtime while it is installed. Where it cannot be had, the check that needs it is not run and says so.
set -u
version=26.9.27
[ -s "$VNU_JAR" ] && exit 0
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
if timeout 120 npm pack --silent --pack-destination "$folder" "vnu-jar@$version" >/dev/null 2>&1 &&
  tar -xzf "$folder"/vnu-jar-*.tgz -C "$folder" package/build/dist/vnu.jar; then
  mkdir -p "$(dirname "$VNU_JAR")" && mv "$folder/package/build/dist/vnu.jar" "$VNU_JAR"
else
  echo 'not fetched: vnu.jar'
fi
