#!/usr/bin/env bash
# Question: human-interval knows words for numbers: two weeks are 14 days. How long are a week, an hour and half
#   a year?
# Guess: 7 days, an hour and 182 days, or no number.
# What happens: 0, as if nothing had been said: not only for these but for every text in which it finds a unit
#   and no number, “last 3 days” and “in 2 weeks” included, since it wants the number first. A unit it does not
#   know, as fortnight, gives no number. (human-interval@2.0.1; seen 2026-11-30.)
# Why it matters: A deadline of a week is due at once, and a statement “in 2 weeks” is dated today.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" human-interval@2.0.1 >/dev/null 2>&1 ||
  { echo "did not run: human-interval@2.0.1 not to be had"; exit 0; }
echo "human-interval@2.0.1"
cat >"$dir/run.cjs" <<'CODE'
const interval = require('human-interval');
for (const text of ['two weeks', 'one week', 'a week', 'an hour', 'half a year', 'in 2 weeks', 'last 3 days', 'fortnight', '2 weeks'])
  console.log(text, '|', interval(text) / 86_400_000, 'days');
CODE
cat >"$dir/stated" <<'STATED'
two weeks | 14 days
one week | 7 days
a week | 0 days
an hour | 0 days
half a year | 0 days
in 2 weeks | 0 days
last 3 days | 0 days
fortnight | NaN days
2 weeks | 14 days
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
