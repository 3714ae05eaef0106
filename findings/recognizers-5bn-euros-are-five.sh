#!/usr/bin/env bash
# Question: What does Microsoft's recognizers-text find in "€5bn", "€5 billion", "30m euros" and "$1.5m"?
# Guess: The amounts, since it reads numbers with units and "5 billion euros", or nothing.
# What happens: 5 euros for €5bn; 30 metres and an amount of euros without a number for 30m euros; 1.5 dollars for
#   $1.5m. "€5 billion" is right. (@microsoft/recognizers-text-suite@1.3.1; seen 2026-11-30.)
# Why it matters: Every amount as newspapers print it is short by six or nine zeros, and some are a length.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @microsoft/recognizers-text-suite@1.3.1 >/dev/null 2>&1 ||
  { echo "did not run: @microsoft/recognizers-text-suite@1.3.1 not to be had"; exit 0; }
echo "@microsoft/recognizers-text-suite@1.3.1"
cat >"$dir/run.cjs" <<'CODE'
const { recognizeCurrency, recognizeDimension, Culture } = require('@microsoft/recognizers-text-suite');
const show = found => found.map(({ resolution }) => `${resolution.value} ${resolution.unit}`).join(' and ') || 'none';
for (const text of ['€5 billion', '€5bn', '30m euros', '$1.5m', '£3m', '€200k'])
  console.log(text, '| amount', show(recognizeCurrency(text, Culture.English)), '| length', show(recognizeDimension(text, Culture.English)));
CODE
cat >"$dir/stated" <<'STATED'
€5 billion | amount 5000000000 Euro | length none
€5bn | amount 5 Euro | length none
30m euros | amount null Euro | length 30 Meter
$1.5m | amount 1.5 Dollar | length 1.5 Meter
£3m | amount 3 Pound | length 3 Meter
€200k | amount 200000 Euro | length none
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
