#!/usr/bin/env bash
# Question: mathjs knows percentages: 20% is 0.2 and 100 + 10% is 110. What is 45% + 3%?
# Guess: 48%, or 46.35% if the second is taken of the first.
# What happens: 0. Behind a percent sign that is followed by a plus or minus and a number, mathjs takes the sign
#   for modulo: 45% + 3% is 45 modulo +3 %, 20% + 1 is 20 modulo +1, and 12% - 5 is 12 modulo -5, -3. In
#   brackets, (45%) + (3%) is 0.48. Nothing is raised. (mathjs@15.2.0; seen 2026-11-30.)
# Why it matters: Shares of seats or votes that a coalition adds up to become 0, and other sums become small
#   numbers that look right.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" mathjs@15.2.0 >/dev/null 2>&1 ||
  { echo "did not run: mathjs@15.2.0 not to be had"; exit 0; }
echo "mathjs@15.2.0"
cat >"$dir/run.mjs" <<'CODE'
import { evaluate } from 'mathjs';
for (const text of ['20%', '100 + 10%', '45% + 3%', '45% - 3%', '20% + 1', '12% - 5', '100 + 10% + 10%', '100 - 5% + 1', '(45%) + (3%)'])
  console.log(text, '=', Number(evaluate(text).toFixed(4)));
CODE
cat >"$dir/stated" <<'STATED'
20% = 0.2
100 + 10% = 110
45% + 3% = 0
45% - 3% = 0
20% + 1 = 0
12% - 5 = -3
100 + 10% + 10% = 100
100 - 5% + 1 = 100
(45%) + (3%) = 0.48
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
