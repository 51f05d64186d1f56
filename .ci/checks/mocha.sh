#!/usr/bin/env bash
# mocha.sh FILE…: runs checks that are written as mocha tests but are too heavy, or need too much, for `npm test`.
exec node_modules/.bin/mocha --config .ci/mocha.json "$@"
