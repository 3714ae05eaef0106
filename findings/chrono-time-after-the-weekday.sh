#!/usr/bin/env bash
# Question: How does chrono-node read the date line of a Nexis article, "July 1, 2019 Monday 9:20 AM GMT" (weekday after the
#   year)?
# Guess: One result: 1 July 2019, 09:20 GMT.
# What happens: chrono-node 2.10.3 finds two dates: "July 1, 2019" (noon is implied, no time known) and "Monday 9:20 AM GMT", a
#   Monday of the week of READING. parseDate() returns the first, at noon; who merges the results, or takes the one
#   with a time, gets a day of this year. With the weekday in front it is one result. Seen on 29 November 2026.
# Why it matters: Old articles get a second date in the present, and the time printed in the line is not theirs.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" chrono-node@2.10.3 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: chrono-node@2.10.3 not to be had"; exit 0; }

export TZ=UTC

cat >"$dir/run.mjs" <<'EOF'
import * as chrono from 'chrono-node'

let changed = 0
function see(what, now, stated) {
  const same = JSON.stringify(now) === JSON.stringify(stated)
  console.log(`${same ? 'as stated' : 'CHANGED'}: ${what}: ${JSON.stringify(now)}`)
  if (!same) {
    console.log(`  stated was: ${JSON.stringify(stated)}`)
    changed = 1
  }
}

const now = new Date('2026-03-10T12:00:00Z')
const read = text => chrono.parse(text, now).map(found => `${found.text} = ${found.start.date().toISOString().slice(0, 16)}`)
see('weekday after the year', read('July 1, 2019 Monday 9:20 AM GMT'), ['July 1, 2019 = 2019-07-01T12:00', 'Monday 9:20 AM GMT = 2026-03-09T09:20'])
see('weekday in front', read('Monday, July 1, 2019 9:20 AM GMT'), ['Monday, July 1, 2019 9:20 AM GMT = 2019-07-01T09:20'])
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
