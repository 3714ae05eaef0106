#!/usr/bin/env bash
# Question: A calendar has a meeting on the 31st of each month from 31 January 2026, an anniversary on 29 February,
#   and one each January, February and March from the 31st. On which days do they fall?
# Guess: Days that do not exist are left out, as RFC 5545 says: 31 March, 31 May, 31 July; 2028, 2032.
# What happens: rrule-temporal 1.6.0 (below node-ical 0.26.1) moves the meeting to 28 February and leaves it on the
#   28th of all months after; the anniversary is on 28 February in 2025 and stays there. ical.js 2.2.1 leaves out the
#   months but has the anniversary on 1 March for good, and 3 March for “31 February”. rrule 2.8.1 and dateutil 2.8.2
#   leave out what does not exist. Stated with BYMONTHDAY=31, all agree. Seen on 30 November 2026.
# Why it matters: A yearly day of remembrance or a month's last sitting is tied to statements of another day, in all
#   years to come.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

need() { # package version
  local is
  is=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  if [ "${is%% *}" != installed ]; then
    { apt-get install -y --no-install-recommends "$1" || { apt-get update && apt-get install -y --no-install-recommends "$1=$2"; }; } >/dev/null 2>&1 || true
    is=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  fi
  [ "$is" = "installed $2" ] || { echo "did not run: Debian's $1 $2 is not to be had (seen: ${is:-none})"; exit 0; }
  echo "$1 $2"
}
need python3-dateutil '2.8.2-2'

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" ical.js@2.2.1 rrule@2.8.1 rrule-temporal@1.6.0 temporal-polyfill@1.0.8 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: ical.js@2.2.1 rrule@2.8.1 rrule-temporal@1.6.0 temporal-polyfill@1.0.8 not to be had"; exit 0; }
echo "ical.js@2.2.1 rrule@2.8.1 rrule-temporal@1.6.0 temporal-polyfill@1.0.8"

cat >rules <<'EOF'
20260131T100000 FREQ=MONTHLY;COUNT=4
20240229T100000 FREQ=YEARLY;COUNT=4
20260131T100000 FREQ=YEARLY;BYMONTH=1,2,3;COUNT=4
20260131T100000 FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4
EOF
cat >run.py <<'EOF'
import sys
from datetime import datetime
from itertools import islice
from dateutil.rrule import rrulestr
for line in open("rules"):
    start, rule = line.split()
    print("dateutil       ", rule, *(day.strftime("%Y-%m-%d") for day in islice(rrulestr(rule, dtstart=datetime.strptime(start, "%Y%m%dT%H%M%S")), 4)))
EOF
cat >run.mjs <<'EOF'
import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import { RRuleTemporal } from 'rrule-temporal'
import rrule from 'rrule'

const day = date => date.toISOString().slice(0, 10)
for (const line of readFileSync('rules', 'utf8').trim().split('\n')) {
  const [start, rule] = line.split(' ')
  const steps = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateTimeString(start.replace(/(....)(..)(..)T(..)(..)(..)/, '$1-$2-$3T$4:$5:$6')))
  const days = []
  for (let next = steps.next(); next && days.length < 4; next = steps.next()) days.push(next.toString().slice(0, 10))
  console.log('ical.js        ', rule, ...days)
  console.log('rrule          ', rule, ...rrule.rrulestr(`DTSTART:${start}Z\nRRULE:${rule}`).all((_, n) => n < 4).map(day))
  console.log('rrule-temporal ', rule, ...new RRuleTemporal({ rruleString: `DTSTART:${start}Z\nRRULE:${rule}` }).all((_, n) => n < 4).map(when => when.toPlainDate().toString()))
}
EOF
cat >stated <<'EOF'
dateutil        FREQ=MONTHLY;COUNT=4 2026-01-31 2026-03-31 2026-05-31 2026-07-31
dateutil        FREQ=YEARLY;COUNT=4 2024-02-29 2028-02-29 2032-02-29 2036-02-29
dateutil        FREQ=YEARLY;BYMONTH=1,2,3;COUNT=4 2026-01-31 2026-03-31 2027-01-31 2027-03-31
dateutil        FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4 2026-01-31 2026-03-31 2026-05-31 2026-07-31
ical.js         FREQ=MONTHLY;COUNT=4 2026-01-31 2026-03-31 2026-05-31 2026-07-31
rrule           FREQ=MONTHLY;COUNT=4 2026-01-31 2026-03-31 2026-05-31 2026-07-31
rrule-temporal  FREQ=MONTHLY;COUNT=4 2026-01-31 2026-02-28 2026-03-28 2026-04-28
ical.js         FREQ=YEARLY;COUNT=4 2024-02-29 2025-03-01 2026-03-01 2027-03-01
rrule           FREQ=YEARLY;COUNT=4 2024-02-29 2028-02-29 2032-02-29 2036-02-29
rrule-temporal  FREQ=YEARLY;COUNT=4 2024-02-29 2025-02-28 2026-02-28 2027-02-28
ical.js         FREQ=YEARLY;BYMONTH=1,2,3;COUNT=4 2026-01-31 2026-03-03 2026-03-31 2027-01-31
rrule           FREQ=YEARLY;BYMONTH=1,2,3;COUNT=4 2026-01-31 2026-03-31 2027-01-31 2027-03-31
rrule-temporal  FREQ=YEARLY;BYMONTH=1,2,3;COUNT=4 2026-01-31 2026-02-28 2026-03-31 2027-01-31
ical.js         FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4 2026-01-31 2026-03-31 2026-05-31 2026-07-31
rrule           FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4 2026-01-31 2026-03-31 2026-05-31 2026-07-31
rrule-temporal  FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4 2026-01-31 2026-03-31 2026-05-31 2026-07-31
EOF
{
  /usr/bin/python3 run.py
  TZ=UTC node run.mjs 2>/dev/null
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
