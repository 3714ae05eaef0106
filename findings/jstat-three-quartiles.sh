#!/usr/bin/env bash
# Question: What is the first quartile of 1, 2, 3, 4 in jStat?
# Guess: 1.75, as in R and NumPy, from whichever function.
# Seen: quantiles() says 1.4375, percentile() says 1.75, quartiles() says 1. (jstat@1.9.6; seen 2026-11-29.)
# Why it matters: Box plots and thresholds in one paper rest on different definitions.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" jstat@1.9.6 >/dev/null 2>&1 ||
  { echo "did not run: jstat@1.9.6 not to be had"; exit 0; }
echo "jstat@1.9.6"
cat >"$dir/run.cjs" <<'CODE'
const {jStat} = require('jstat');
const x = [1, 2, 3, 4];
console.log('quantiles', jStat.quantiles(x, [0.25])[0], 'percentile', jStat.percentile(x, 0.25), 'quartiles', jStat.quartiles(x)[0]);
CODE
cat >"$dir/stated" <<'STATED'
quantiles 1.4375 percentile 1.75 quartiles 1
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
