#!/usr/bin/env bash
# Question: What does any-date-parser give for "31/12/2026" in en-US, and for the month 2026-03?
# Guess: An invalid date for the first (there is no month 31), year and month for the second.
# What happens: any-date-parser 2.2.4 finds 1/12 inside 31/12: 12 January 2026, valid. "2026-03" gives year 2026 and DAY 3, and
#   the day "20260304T073000Z" of a GDELT file gives year 2026 and day 30. Seen on 29 November 2026.
# Why it matters: A European export read with an American locale puts New Year's Eve at the start of the year instead of failing.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" any-date-parser@2.2.4 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: any-date-parser@2.2.4 not to be had"; exit 0; }

export TZ=UTC

cat >"$dir/run.mjs" <<'EOF'
import anyDate from 'any-date-parser'

let changed = 0
function see(what, now, stated) {
  const same = JSON.stringify(now) === JSON.stringify(stated)
  console.log(`${same ? 'as stated' : 'CHANGED'}: ${what}: ${JSON.stringify(now)}`)
  if (!same) {
    console.log(`  stated was: ${JSON.stringify(stated)}`)
    changed = 1
  }
}

see('31/12/2026, en-US', anyDate.attempt('31/12/2026', 'en-US'), { month: 1, day: 12, year: 2026 })
see('that as a date', anyDate.fromString('31/12/2026', 'en-US').toISOString().slice(0, 10), '2026-01-12')
see('2026-03', anyDate.attempt('2026-03', 'en-US'), { year: 2026, day: 3 })
see('20260304T073000Z', anyDate.attempt('20260304T073000Z', 'en-US'), { year: 2026, day: 30 })
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
