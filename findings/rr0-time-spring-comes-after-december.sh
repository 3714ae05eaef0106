#!/usr/bin/env bash
# Question: @rr0/time reads EDTF, seasons included: 2026-21 is spring 2026. Does it come before December 2026,
#   and which instant does getTime give?
# Guess: Before December; and getTime gives milliseconds since 1970, as its namesake of Date does.
# What happens: Spring comes after December, and after January 2027: 21 is counted as a month, so that winter is
#   24 months into the year. getTime counts from a year 0 in mean units: as a Date, 4 March 2026 is 1 October
#   4033. (@rr0/time@0.11.2; seen 2026-11-30.)
# Why it matters: Statements dated to a season fall behind all those of the year, and every window that is cut
#   by getTime is empty.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @rr0/time@0.11.2 >/dev/null 2>&1 ||
  { echo "did not run: @rr0/time@0.11.2 not to be had"; exit 0; }
echo "@rr0/time@0.11.2"
cat >"$dir/run.mjs" <<'CODE'
import { Level1Date } from '@rr0/time';
const date = text => Level1Date.fromString(text);
console.log('in order', ['2026-21', '2026-12', '2026-03', '2027-01', '2026-24'].map(date).sort((a, b) => a.compare(b)).map(String).join(' '));
console.log('spring before December', date('2026-21').isBefore(date('2026-12')), '| after', date('2026-21').isAfter(date('2026-12')));
console.log('4 March 2026 as a Date', new Date(date('2026-03-04').getTime()).toISOString().slice(0, 10));
CODE
cat >"$dir/stated" <<'STATED'
in order 2026-03 2026-12 2027-01 2026-21 2026-24
spring before December false | after true
4 March 2026 as a Date 4033-10-01
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
