#!/usr/bin/env bash
# Question: A CSV of 1001 statements has proper dates, except the last: "early 2024"; and counts, except the last:
#   "about 12". What does Arquero's fromCSV give for those two?
# Guess: Text: a column in which one cell is no date is no date column, and an earlier row with such a cell makes it
#   so.
# What happens: Types are settled on the first 1000 rows. The last date becomes 1 January 2024 at midnight of the machine's
#   zone, which is 31 December 2023 in UTC east of Greenwich, and the count NaN. One row earlier, both columns are
#   text. (arquero@7.2.1; seen 2026-11-29.)
# Why it matters: A vague date turns into a false exact one, in another year.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" arquero@7.2.1 >/dev/null 2>&1 ||
  { echo "did not run: arquero@7.2.1 not to be had"; exit 0; }
echo "arquero@7.2.1"
cat >"$dir/run.mjs" <<'CODE'
import {fromCSV} from 'arquero';
for (const n of [999, 1000]) {
  const text = 'date,count\n' + '2024-03-04,7\n'.repeat(n) + 'early 2024,about 12\n';
  const {date, count} = fromCSV(text).slice(-1).object();
  console.log('row', n + 1, date instanceof Date ? 'Date ' + date.toISOString() : date, '|', count);
}
CODE
cat >"$dir/stated" <<'STATED'
row 1000 early 2024 | about 12
row 1001 Date 2023-12-31T23:00:00.000Z | NaN
STATED
{
  TZ=Europe/Berlin node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
