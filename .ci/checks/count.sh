#!/usr/bin/env bash
# count.sh STATUS OUTPUT: prints "PASSED FAILED" of a check. Where its output has mocha's counts these count; a check
# that ended badly has failed at least once, whatever it printed.
set -u
status=$1 output=$2
number() { sed 's/\x1b\[[0-9;]*m//g' "$output" | sed -nE "s/^ *([0-9]+) $1( \(.*\))?$/\1/p" | tail -n 1; }
passing=$(number passing) failing=$(number failing)
if [ -z "$passing" ]; then
  [ "$status" -eq 0 ] && echo '1 0' || echo '0 1'
  exit
fi
failing=${failing:-0}
[ "$status" -ne 0 ] && [ "$failing" -eq 0 ] && failing=1
echo "$passing $failing"
