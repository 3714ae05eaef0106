#!/usr/bin/env bash
# Question: mingo runs MongoDB's aggregations in JavaScript. To which ISO week does it count the days around New
#   Year ($isoWeekYear with $isoWeek, or %G-W%V), and to which week the Sundays ($week)?
# Guess: To those of the calendar: 29 December 2025 to 2026-W01, 1 January 2027 to 2026-W53. $week begins a week
#   with Sunday: 29 March 2026 is in week 13.
# What happens: The week is right and its year is that of the day: 29 December 2025 is in 2025-W01 and 1 January
#   2027 in 2027-W53, a year away. By $week 29 March 2026, a Sunday, is in week 14, where the first Sunday of the
#   year is in week 2; 27 December 2026 to 2 January 2027 are in the weeks 53, 52 and 0. (mingo@7.2.7, luxon@3.7.2;
#   seen on 30 November 2026.)
# Why it matters: The statements of the last days of December are counted to the first week of the year that ends.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" \
  mingo@7.2.7 luxon@3.7.2 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: mingo@7.2.7 luxon@3.7.2 not to be had"; exit 0; }

cat >"$dir/run.cjs" <<'EOF'
const { Aggregator } = require('mingo')
const { DateTime } = require('luxon')
const days = ['2025-12-28', '2025-12-29', '2026-01-01', '2026-01-03', '2026-01-04', '2026-01-05', '2026-03-28', '2026-03-29', '2026-12-27', '2026-12-28', '2027-01-01']
const fields = { _id: 0, iso: { $dateToString: { date: '$day', format: '%G-W%V' } }, year: { $isoWeekYear: '$day' }, week: { $week: '$day' } }
const rows = new Aggregator([{ $project: fields }]).run(days.map((day) => ({ day: new Date(day) })))
rows.forEach((row, i) => {
  const day = DateTime.fromISO(days[i], { zone: 'utc' })
  console.log(`${day.toFormat('ccc d LLL yyyy')}: luxon ${day.toFormat("kkkk-'W'WW")}, mingo ${row.iso}, isoWeekYear ${row.year}, week ${row.week}`)
})
EOF
cat >"$dir/stated" <<'EOF'
Sun 28 Dec 2025: luxon 2025-W52, mingo 2025-W52, isoWeekYear 2025, week 53
Mon 29 Dec 2025: luxon 2026-W01, mingo 2025-W01, isoWeekYear 2025, week 1
Thu 1 Jan 2026: luxon 2026-W01, mingo 2026-W01, isoWeekYear 2026, week 0
Sat 3 Jan 2026: luxon 2026-W01, mingo 2026-W01, isoWeekYear 2026, week 1
Sun 4 Jan 2026: luxon 2026-W01, mingo 2026-W01, isoWeekYear 2026, week 2
Mon 5 Jan 2026: luxon 2026-W02, mingo 2026-W02, isoWeekYear 2026, week 2
Sat 28 Mar 2026: luxon 2026-W13, mingo 2026-W13, isoWeekYear 2026, week 13
Sun 29 Mar 2026: luxon 2026-W13, mingo 2026-W13, isoWeekYear 2026, week 14
Sun 27 Dec 2026: luxon 2026-W52, mingo 2026-W52, isoWeekYear 2026, week 53
Mon 28 Dec 2026: luxon 2026-W53, mingo 2026-W53, isoWeekYear 2026, week 53
Fri 1 Jan 2027: luxon 2026-W53, mingo 2027-W53, isoWeekYear 2027, week 0
EOF
{
  node "$dir/run.cjs"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
