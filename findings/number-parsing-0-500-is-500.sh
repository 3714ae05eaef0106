#!/usr/bin/env bash
# Question: number-parsing reads numbers of different locales. What are 0.500, 1.234, 1’500 (Swiss), 12,345.5, (1,500)
#   and −5 with the printed minus?
# Guess: 0.5, 1.234 or 1234, 1500, 12345.5, -1500 or 1500, -5.
# What happens: 500, 1.234, 1, 12345.5, 1500 and 5: 0.500 is taken for thousands, though no thousands begin with 0,
#   while 1.234 is not; 1.500 is 1500. The Swiss mark ends the number. (number-parsing@0.3.2; seen on 1 December 2026.)
# Why it matters: A share of 0.500 becomes 500, next to one of 0.501 that stays what it is.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" number-parsing@0.3.2 >/dev/null 2>&1 ||
  { echo "did not run: number-parsing@0.3.2 not to be had"; exit 0; }
echo "number-parsing@0.3.2"
cat >run.cjs <<'CODE'
const parse = require('number-parsing');
for (const text of ['0.500', '0.501', '0.50', '1.234', '1.500', '1’500', '12,345.5', '(1,500)', '−5', '-5'])
  console.log(text, parse(text));
CODE
cat >stated <<'STATED'
0.500 500
0.501 0.501
0.50 0.5
1.234 1.234
1.500 1500
1’500 1
12,345.5 12345.5
(1,500) 1500
−5 5
-5 -5
STATED
{
  node run.cjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
