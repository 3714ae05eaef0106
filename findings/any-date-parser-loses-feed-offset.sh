#!/usr/bin/env bash
# Question: Does any-date-parser keep the offset of an RSS pubDate?
# Guess: Yes: RFC 822 dates are the oldest of the formats it meets, and it does keep the offset of an ISO date.
# What happens: any-date-parser 2.2.4 reads day and clock of "Wed, 04 Mar 2026 23:30:00 -0500" and drops the offset: the result
#   is 23:30 UTC, five hours early. The same moment in ISO form comes out right, 04:30 UTC of the next day. Seen on
#   29 November 2026.
# Why it matters: Two outlets that feed the same minute stand hours apart, and the order of statements is wrong.
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

const read = text => anyDate.fromString(text, 'en-US').toISOString()
see('RFC 822', read('Wed, 04 Mar 2026 23:30:00 -0500'), '2026-03-04T23:30:00.000Z')
see('RFC 822, another zone', read('Wed, 04 Mar 2026 23:30:00 +0900'), '2026-03-04T23:30:00.000Z')
see('ISO', read('2026-03-04T23:30:00-05:00'), '2026-03-05T04:30:00.000Z')
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
