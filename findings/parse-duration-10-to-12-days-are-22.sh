#!/usr/bin/env bash
# Question: A report says that the supply will last 10-12 days. How long is that in parse-duration, timestring
#   and human-interval?
# Guess: 10 days, 12 days, or nothing.
# What happens: 22 days in parse-duration: it adds up what it finds, and takes a number without a unit for the
#   unit that follows, however the hyphen is meant; 3-5 years are 8. timestring has 12, human-interval 10. A
#   hyphen before the first number is a minus for parse-duration and human-interval, and nothing for timestring.
#   1,5 hours are 15 hours in the first two and 1 in the third. (parse-duration@2.1.9, timestring@7.0.0,
#   human-interval@2.0.1; seen 2026-11-30.)
# Why it matters: A promise of 3 to 5 years is broken after 8, and half of a window lies outside of the range
#   that was stated.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" parse-duration@2.1.9 timestring@7.0.0 human-interval@2.0.1 >/dev/null 2>&1 ||
  { echo "did not run: parse-duration@2.1.9 timestring@7.0.0 human-interval@2.0.1 not to be had"; exit 0; }
echo "parse-duration@2.1.9 timestring@7.0.0 human-interval@2.0.1"
cat >"$dir/run.mjs" <<'CODE'
import parse from 'parse-duration';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const timestring = require('timestring');
const interval = require('human-interval');
for (const [text, unit, length] of [['10-12 days', 'd', 86_400_000], ['10 days', 'd', 86_400_000], ['3-5 years', 'y', 365 * 86_400_000], ['-3 days', 'd', 86_400_000], ['1,5 hours', 'h', 3_600_000]])
  console.log(text, '| parse-duration', parse(text, unit), '| timestring', timestring(text, unit), '| human-interval', interval(text) / length);
CODE
cat >"$dir/stated" <<'STATED'
10-12 days | parse-duration 22 | timestring 12 | human-interval 10
10 days | parse-duration 10 | timestring 10 | human-interval 10
3-5 years | parse-duration 8 | timestring 5 | human-interval 3
-3 days | parse-duration -3 | timestring 3 | human-interval -3
1,5 hours | parse-duration 15 | timestring 15 | human-interval 1
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
