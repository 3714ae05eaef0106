#!/usr/bin/env bash
# Question: Which week does spacetime say that the days from 21 December 2026 to 10 January 2027 are in? Its weeks
#   begin on Monday, and 4 January 2027 is in week 1.
# Guess: 52, 53 and 1, as the ISO calendar: 2026 has 53 weeks.
# What happens: 52 from 21 to 31 December, eleven days, and 1 from 1 to 10 January, ten days: there is no week 53.
#   So it is in the years with 53 weeks: 31 December 2020 is in week 52 too. In other years it keeps to the ISO
#   calendar at the end of December: 29 December 2025 is in week 1. (spacetime@7.15.0, luxon@3.7.2; seen on 30
#   November 2026.)
# Why it matters: A peak at New Year comes from two weeks that are half as long again as the others.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" \
  spacetime@7.15.0 luxon@3.7.2 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: spacetime@7.15.0 luxon@3.7.2 not to be had"; exit 0; }

cat >"$dir/run.cjs" <<'EOF'
const loaded = require('spacetime')
const { DateTime } = require('luxon')
const spacetime = loaded.default ?? loaded
for (const [name, start, length] of [['spacetime', '2026-12-21', 21], ['luxon', '2026-12-21', 21], ['spacetime', '2025-12-22', 14]]) {
  const count = {}
  for (let i = 0; i < length; i++) {
    const day = DateTime.fromISO(start, { zone: 'utc' }).plus({ days: i })
    const week = name === 'luxon' ? day.weekNumber : spacetime(day.toISODate(), 'UTC').week()
    count[`week ${week}`] = (count[`week ${week}`] ?? 0) + 1
  }
  console.log(`${name}, ${length} days from Monday ${start}:`, JSON.stringify(count))
}
EOF
cat >"$dir/stated" <<'EOF'
spacetime, 21 days from Monday 2026-12-21: {"week 52":11,"week 1":10}
luxon, 21 days from Monday 2026-12-21: {"week 52":7,"week 53":7,"week 1":7}
spacetime, 14 days from Monday 2025-12-22: {"week 52":7,"week 1":7}
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
