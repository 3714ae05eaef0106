#!/usr/bin/env bash
# Question: What does compromise-dates make of "since March 2026", "in the first half of 2026", "4-6 March 2026" and
#   "not before 2027", read on 11 March 2026?
# Guess: Open from March, January to June, three days, and open from 2027; or the dates without their words.
# What happens: 1 to 31 March, as "March 2026" alone; the whole year; 1 March from four to six in the afternoon; and
#   from today to the end of 2026. "by 2030" and "from 4 March to 6 May" are as one would say. (compromise@14.17.0,
#   compromise-dates@3.9.0; seen 2026-11-30.)
# Why it matters: A ban since March ended in March, and a refusal before 2027 is a promise for 2026.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" compromise@14.17.0 compromise-dates@3.9.0 >/dev/null 2>&1 ||
  { echo "did not run: compromise@14.17.0 compromise-dates@3.9.0 not to be had"; exit 0; }
echo "compromise@14.17.0 compromise-dates@3.9.0"
cat >"$dir/run.mjs" <<'CODE'
import nlp from 'compromise';
import dates from 'compromise-dates';
nlp.plugin(dates);
for (const text of ['March 2026', 'since March 2026', 'in the first half of 2026', '4-6 March 2026', 'not before 2027', 'by 2030', 'from 4 March to 6 May 2026'])
  console.log(text, '|', nlp(text).dates({ today: '2026-03-11', timezone: 'UTC' }).get().map(({ start, end }) => `${start.slice(0, 16)} to ${end.slice(0, 16)}`).join(' and '));
CODE
cat >"$dir/stated" <<'STATED'
March 2026 | 2026-03-01T00:00 to 2026-03-31T23:59
since March 2026 | 2026-03-01T00:00 to 2026-03-31T23:59
in the first half of 2026 | 2026-01-01T00:00 to 2026-12-31T23:59
4-6 March 2026 | 2026-03-01T16:00 to 2026-03-01T18:00
not before 2027 | 2026-03-11T00:00 to 2026-12-31T23:59
by 2030 | 2026-03-11T00:00 to 2029-12-31T23:59
from 4 March to 6 May 2026 | 2026-03-04T00:00 to 2026-05-06T23:59
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
