#!/usr/bin/env bash
# Question: What number does numeral read from "10-12", "mid-2026" or "40 (30)"?
# Guess: The first number, or null: a hyphen between digits is a range, and brackets mean minus only around the whole.
# What happens: It strikes out everything but digits and then looks for any hyphen or bracket in the text: -1012,
#   -2026 and -4030. "10 to 12" is 1012 with a plus. (numeral@2.0.6; seen 2026-11-29.)
# Why it matters: A range of money or years in a column of amounts becomes a large negative number, not a gap.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" numeral@2.0.6 >/dev/null 2>&1 ||
  { echo "did not run: numeral@2.0.6 not to be had"; exit 0; }
echo "numeral@2.0.6"
cat >"$dir/run.cjs" <<'CODE'
const numeral = require('numeral');
for (const text of ['10-12', '10 to 12', 'mid-2026', '40 (30)', '-5', '(5)', '25']) console.log(JSON.stringify(text), numeral(text).value());
CODE
cat >"$dir/stated" <<'STATED'
"10-12" -1012
"10 to 12" 1012
"mid-2026" -2026
"40 (30)" -4030
"-5" -5
"(5)" -5
"25" 25
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
