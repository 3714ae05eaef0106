#!/usr/bin/env bash
# Question: Five coders score an article -2, -1, 0, 1, 2. What are the quartiles in jStat?
# Guess: -1, 0, 1, or -1.5, 0, 1.5: the scores are symmetric.
# What happens: -2, 0, 1. It rounds n/4 and 3n/4 to a place in the list, so that the lower quartile is the
#   lowest of five and the upper the fourth. The same scores with the sign turned have the same quartiles.
#   simple-statistics has -1, 0, 1; jStat's own percentile has -1 and 1. (jstat@1.9.6, simple-statistics@7.12.1;
#   seen 2026-11-30.)
# Why it matters: A box of evenly divided scores hangs over to opposition, and over nothing else when the code
#   is turned round.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" jstat@1.9.6 simple-statistics@7.12.1 >/dev/null 2>&1 ||
  { echo "did not run: jstat@1.9.6 simple-statistics@7.12.1 not to be had"; exit 0; }
echo "jstat@1.9.6 simple-statistics@7.12.1"
cat >"$dir/run.cjs" <<'CODE'
const { jStat } = require('jstat');
const { quantile } = require('simple-statistics');
const scores = [-2, -1, 0, 1, 2];
const turned = scores.map(score => 0 - score);
console.log('jStat', jStat.quartiles(scores).join(' '), '| with the sign turned', jStat.quartiles(turned).join(' '));
console.log('jStat percentile', [0.25, 0.5, 0.75].map(p => jStat.percentile(scores, p)).join(' '));
console.log('simple-statistics', [0.25, 0.5, 0.75].map(p => quantile(scores, p)).join(' '));
CODE
cat >"$dir/stated" <<'STATED'
jStat -2 0 1 | with the sign turned -2 0 1
jStat percentile -1 0 1
simple-statistics -1 0 1
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
