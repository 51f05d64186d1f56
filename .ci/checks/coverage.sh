#!/usr/bin/env bash
# Coverage is not below the thresholds of .c8rc.json, and these are not below what they ever were.
set -uo pipefail
node_modules/.bin/c8 node_modules/.bin/mocha --reporter dot | grep -vE '^ *[0-9]+ (passing|failing)' || exit 1
git log --format=%H -- .c8rc.json | while read -r commit; do git show "$commit:.c8rc.json" && printf '\0'; done |
  node -e '
    const now = JSON.parse(require("fs").readFileSync(".c8rc.json"))
    const before = require("fs").readFileSync(0, "utf8").split("\0").filter(Boolean).map(JSON.parse)
    const lowered = ["lines", "statements", "functions", "branches"].filter(name => before.some(old => old[name] > now[name]))
    if (lowered.length > 0) throw new Error(`thresholds lowered: ${lowered.join(", ")}`)'
