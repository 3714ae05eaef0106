#!/usr/bin/env bash
# Question: Three coders, one of whom stopped after two of four units; a shorter row stands for missing units, as the
#   package's own example has it. Does the order of the coders matter for alpha?
# Guess: No: alpha does not know who is who.
# What happens: The number of units is the length of the first row. With the short row first, units three and four of the
#   others are not read: alpha is 0.375 instead of 0.28. A missing value given as null is a category of its own (0.263
#   instead of 0.444); only undefined is missing. (krippendorff@0.1.0; seen 2026-11-29.)
# Why it matters: The reliability in the paper depends on whose file was loaded first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" krippendorff@0.1.0 >/dev/null 2>&1 ||
  { echo "did not run: krippendorff@0.1.0 not to be had"; exit 0; }
echo "krippendorff@0.1.0"
cat >"$dir/run.cjs" <<'CODE'
const {alpha} = require('krippendorff');
const a = [1, 2, 1, 2], b = [1, 2, 2, 2], short = [1, 1];
console.log('short row last', alpha([a, b, short]), 'first', alpha([short, a, b]), 'first, filled with undefined', alpha([[1, 1, undefined, undefined], a, b]));
console.log('missing as undefined', alpha([[1, 2, 1, undefined], b]), 'as null', alpha([[1, 2, 1, null], b]));
CODE
cat >"$dir/stated" <<'STATED'
short row last 0.28 first 0.375 first, filled with undefined 0.28
missing as undefined 0.4444444444444444 as null 0.26315789473684215
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
