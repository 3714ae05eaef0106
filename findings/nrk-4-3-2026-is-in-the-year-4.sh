#!/usr/bin/env bash
# Question: @nrk/simple-date-parse of the Norwegian broadcaster reads dates and sums of time. What does it make of
#   4.3.2026, as Norwegian papers write, of 4/3/2026 and of 2026-02-30?
# Guess: 4 March 2026, or an error as the form is not ISO; an error for 30 February.
# What happens: 4.3.2026 and 4/3/2026 are 31 March of the year 4: the first number is the year and 2026 the day, cut
#   to the month. 31.01.2026 is 31 January of the year 31. 2026-02-30 is 28 February. There is no error in any of
#   them. (@nrk/simple-date-parse@1.0.3; seen on 30 November 2026.)
# Why it matters: A statement lands two thousand years back in a list that is sorted by day.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @nrk/simple-date-parse@1.0.3 >/dev/null 2>&1 ||
  { echo "did not run: @nrk/simple-date-parse@1.0.3 not to be had"; exit 0; }
echo "@nrk/simple-date-parse@1.0.3"
cat >"$dir/run.cjs" <<'CODE'
const parse = require('@nrk/simple-date-parse');
for (const text of ['2026-03-04', '4.3.2026', '4/3/2026', '31.01.2026', '2026-02-30']) {
  console.log(`${text}:`, parse(text, Date.parse('2026-11-30T12:00:00Z')).toISOString?.().slice(0, 10) ?? String(parse(text)));
}
CODE
cat >"$dir/stated" <<'STATED'
2026-03-04: 2026-03-04
4.3.2026: 0004-03-31
4/3/2026: 0004-03-31
31.01.2026: 0031-01-31
2026-02-30: 2026-02-28
STATED
{
  TZ=UTC node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
