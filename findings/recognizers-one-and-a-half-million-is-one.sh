#!/usr/bin/env bash
# Question: What does Microsoft's recognizers-text make of "one and a half million", "two and a half billion", "three
#   and a quarter million" and "half a million"?
# Guess: 1,500,000, 2,500,000,000, 3,250,000 and 500,000.
# What happens: 1.0000005, 2.0000000005 and so on: it divides the half by the million. "half a million" is 0.000002.
#   "1.5 million" and "two and a half" are right. (@microsoft/recognizers-text-suite@1.3.1; seen 2026-11-30.)
# Why it matters: A million and a half refugees are one, and one still looks like a number.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @microsoft/recognizers-text-suite@1.3.1 >/dev/null 2>&1 ||
  { echo "did not run: @microsoft/recognizers-text-suite@1.3.1 not to be had"; exit 0; }
echo "@microsoft/recognizers-text-suite@1.3.1"
cat >"$dir/run.cjs" <<'CODE'
const { recognizeNumber, Culture } = require('@microsoft/recognizers-text-suite');
for (const text of ['one and a half million', 'two and a half billion', 'three and a quarter million', 'two and a half', '1.5 million', 'half a million'])
  console.log(text, '|', recognizeNumber(text, Culture.English).map(found => found.resolution.value).join(' and '));
CODE
cat >"$dir/stated" <<'STATED'
one and a half million | 1.0000005
two and a half billion | 2.0000000005
three and a quarter million | 3.00000025
two and a half | 2.5
1.5 million | 1500000
half a million | 2E-06
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
