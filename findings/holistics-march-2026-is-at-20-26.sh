#!/usr/bin/env bash
# Question: @holistics/date-parser reads words for periods. What does it make, on 10 March 2026, of 2026-03, 2026-W10,
#   Q1 2026 and 1.5 years ago?
# Guess: March 2026, the week from 2 March, January to March, and September 2024; or an error, as for “last friday”,
#   which it refuses as ambiguous.
# What happens: 2026-03 is 20:26 on 10 March to 3:00 the next night; the week and the quarter are all of 2026; 1.5
#   years ago is the year 2021, five years ago. 4-6 March ends as the 6th begins, where 2026-03-04 ends with its day.
#   (@holistics/date-parser@3.0.2; seen on 30 November 2026.)
# Why it matters: A table by week or quarter gets the whole year in each row.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @holistics/date-parser@3.0.2 >/dev/null 2>&1 ||
  { echo "did not run: @holistics/date-parser@3.0.2 not to be had"; exit 0; }
echo "@holistics/date-parser@3.0.2"
cat >"$dir/run.cjs" <<'CODE'
const { parse } = require('@holistics/date-parser');
const now = new Date('2026-03-10T12:00:00Z');
for (const text of ['2026-03', '2026-W10', 'Q1 2026', '1.5 years ago', 'last friday', '2026-03-04', '4-6 March 2026']) {
  try {
    const found = parse(text, now, {});
    const time = side => side && side.moment().format('YYYY-MM-DD HH:mm');
    console.log(`${text}:`, found ? `${time(found.start)} to ${time(found.end)}` : 'none');
  } catch (error) { console.log(`${text}:`, error.message); }
}
CODE
cat >"$dir/stated" <<'STATED'
2026-03: 2026-03-10 20:26 to 2026-03-11 03:00
2026-W10: 2026-01-01 00:00 to 2027-01-01 00:00
Q1 2026: 2026-01-01 00:00 to 2027-01-01 00:00
1.5 years ago: 2021-01-01 00:00 to 2022-01-01 00:00
last friday: "last friday" is ambiguous. Please try "friday last week" instead
2026-03-04: 2026-03-04 00:00 to 2026-03-05 00:00
4-6 March 2026: 2026-03-04 00:00 to 2026-03-06 00:00
STATED
{
  TZ=UTC node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
