#!/usr/bin/env bash
# Question: Newspapers write $5B, $5b, 30M and 30m. What does numbro's unformat read?
# Guess: 5,000,000,000 for the first two, 30,000,000 for the last two, or nothing where it does not know the letter.
# What happens: $5b is 5,000,000,000 and $5B is 5: a B is bytes. 30m is 30,000,000, 30M is nothing, and 30MB is
#   30,000,000. (numbro@2.5.0; seen 2026-11-30.)
# Why it matters: In one and the same table some amounts are short by nine zeros, by the case of a letter.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" numbro@2.5.0 >/dev/null 2>&1 ||
  { echo "did not run: numbro@2.5.0 not to be had"; exit 0; }
echo "numbro@2.5.0"
cat >"$dir/run.cjs" <<'CODE'
const numbro = require('numbro');
for (const text of ['$5b', '$5B', '30m', '30M', '30MB', '200k', '200K', '200KB']) console.log(text, '|', numbro.unformat(text));
CODE
cat >"$dir/stated" <<'STATED'
$5b | 5000000000
$5B | 5
30m | 30000000
30M | undefined
30MB | 30000000
200k | 200000
200K | undefined
200KB | 200000
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
