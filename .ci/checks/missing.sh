#!/usr/bin/env bash
# missing.sh NEEDS: names the first need that is not met and ends with 1; 0 when all are met.
# Needs are separated by commas: "command NAME", "file PATH" (variables are expanded), "python MODULE".
set -u
IFS=',' read -ra needs <<<"$1"
for need in ${needs[@]+"${needs[@]}"}; do
  read -r kind what <<<"$need"
  what=${what/'$PERSONALIA_SHARED'/$PERSONALIA_SHARED}
  what=${what/'$VNU_JAR'/$VNU_JAR}
  case $kind in
    -) ;;
    command) command -v "$what" >/dev/null || { printf 'no command %s' "$what"; exit 1; } ;;
    file) [ -e "$what" ] || { printf 'no file %s' "$what"; exit 1; } ;;
    python) /usr/bin/python3 -c "import $what" 2>/dev/null || { printf 'no Python module %s' "$what"; exit 1; } ;;
    *) printf 'unknown need %s' "$need"; exit 1 ;;
  esac
done
