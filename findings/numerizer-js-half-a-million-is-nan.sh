#!/usr/bin/env bash
# Question: What does the npm package numerizer write for "half a million", "one point five million", "nineteen
#   ninety-nine", "twenty-one and thirty" and "a third party"?
# Guess: 500000, 1500000, 1999, 21 and 30, and the words of the party; or the words as they stand.
# What happens: "<frac>2 aNaN", "1 point 5000000", "109-9", 51 and "0.3333333333333333 party"; "the second quarter"
#   keeps its inner mark too, "the 2nd <frac>4". One and a half million is 1.5000000. Two hundred and fifty thousand is
#   right. (numerizer@0.0.4; seen on 1 December 2026.)
# Why it matters: The text that goes on to the coding has other numbers than the paper, and pieces of the program in
#   it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" numerizer@0.0.4 >/dev/null 2>&1 ||
  { echo "did not run: numerizer@0.0.4 not to be had"; exit 0; }
echo "numerizer@0.0.4"
cat >run.cjs <<'CODE'
const numerize = require('numerizer');
for (const text of ['half a million', 'one point five million', 'one and a half million', 'nineteen ninety-nine', 'twenty-one and thirty', 'a third party', 'the 2nd quarter', 'two hundred and fifty thousand'])
  console.log(`${text}: ${numerize(text)}`);
CODE
cat >stated <<'STATED'
half a million: <frac>2 aNaN
one point five million: 1 point 5000000
one and a half million: 1.5000000
nineteen ninety-nine: 109-9
twenty-one and thirty: 51
a third party: 0.3333333333333333 party
the 2nd quarter: the 2nd <frac>4
two hundred and fifty thousand: 250000
STATED
{
  node run.cjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
