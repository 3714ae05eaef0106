#!/usr/bin/env bash
# Question: An actor made two statements on one concept, first support (1), then opposition (-1). The rows are pivoted
#   to a table of actors by concepts. What stands in the cell?
# Guess: 0 or an error or both values: tidyr makes a list and warns.
# What happens: Arquero keeps the first value, 1; tidy.js the last, -1. Neither says that there were two. (arquero@7.2.1,
#   @tidyjs/tidy@2.6.1; seen 2026-11-29.)
# Why it matters: Whoever changed their mind has only one opinion, and which one depends on the library.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" arquero@7.2.1 @tidyjs/tidy@2.6.1 >/dev/null 2>&1 ||
  { echo "did not run: arquero@7.2.1 @tidyjs/tidy@2.6.1 not to be had"; exit 0; }
echo "arquero@7.2.1 @tidyjs/tidy@2.6.1"
cat >"$dir/run.mjs" <<'CODE'
import {from} from 'arquero';
import {tidy, pivotWider} from '@tidyjs/tidy';
const rows = [{actor: 'Ann', concept: 'tax', position: 1}, {actor: 'Ann', concept: 'tax', position: -1}, {actor: 'Bob', concept: 'coal', position: 1}];
console.log('arquero', JSON.stringify(from(rows).groupby('actor').pivot('concept', 'position').objects()));
console.log('tidy.js', JSON.stringify(tidy(rows, pivotWider({namesFrom: 'concept', valuesFrom: 'position'}))));
CODE
cat >"$dir/stated" <<'STATED'
arquero [{"actor":"Ann","tax":1},{"actor":"Bob","coal":1}]
tidy.js [{"actor":"Ann","tax":-1},{"actor":"Bob","coal":1}]
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
