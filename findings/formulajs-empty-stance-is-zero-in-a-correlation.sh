#!/usr/bin/env bash
# Question: A spreadsheet holds two columns of stances; in one a cell is empty. What does Formula.js say in CORREL,
#   next to AVERAGE and COUNT?
# Guess: Empty cells are left out, as in every spreadsheet and as AVERAGE and COUNT do.
# What happens: AVERAGE and COUNT leave the empty cell out; CORREL, PEARSON, COVARIANCE.P and MEDIAN count it as 0.
#   (@formulajs/formulajs@4.6.1; seen 2026-11-30.)
# Why it matters: Silence becomes neutrality, and perfect agreement of two actors is 0.65.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @formulajs/formulajs@4.6.1 >/dev/null 2>&1 ||
  { echo "did not run: @formulajs/formulajs@4.6.1 not to be had"; exit 0; }
echo "@formulajs/formulajs@4.6.1"
cat >"$dir/run.mjs" <<'CODE'
import { AVERAGE, CORREL, COUNT, COVARIANCE, MEDIAN, PEARSON } from '@formulajs/formulajs';
const ann = [1, null, 3], bob = [1, 2, 3];
console.log('AVERAGE', AVERAGE(ann), '| COUNT', COUNT(ann), '| MEDIAN', MEDIAN(ann), 'and of 1 and 3 alone', MEDIAN([1, 3]));
for (const [what, measure] of Object.entries({ CORREL, PEARSON, 'COVARIANCE.P': COVARIANCE.P }))
  console.log(what, '| with the empty cell', measure(ann, bob).toFixed(2), '| without its row', measure([1, 3], [1, 3]).toFixed(2));
CODE
cat >"$dir/stated" <<'STATED'
AVERAGE 2 | COUNT 2 | MEDIAN 1 and of 1 and 3 alone 2
CORREL | with the empty cell 0.65 | without its row 1.00
PEARSON | with the empty cell 0.65 | without its row 1.00
COVARIANCE.P | with the empty cell 0.67 | without its row 1.00
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
