#!/usr/bin/env bash
# Question: A calendar says that a parliament sits on Monday of weeks 2, 20 and 40 of each year (BYWEEKNO), that a
#   council meets on the second Monday of the year (BYSETPOS), and a committee on the last of its weekdays. Which days
#   does ical.js give?
# Guess: Those of every other library that reads RFC 5545.
# What happens: ical.js 2.2.1 takes the rule and leaves out BYWEEKNO with BYDAY, and BYSETPOS in years and weeks: the
#   parliament sits every Monday from the second on, the yearly council every week, the committee on both of its days,
#   and BYWEEKNO loses the first day besides. dateutil 2.8.2, rrule 2.8.1 and rrule-temporal 1.6.0 agree on the days
#   meant; BYSETPOS in months is read by all. Seen on 30 November 2026.
# Why it matters: A calendar of plenary weeks has the debate in session all year, and nothing says that a part of the
#   rule was not read.
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
20260105T100000 FREQ=YEARLY;BYWEEKNO=2,20,40;BYDAY=MO;COUNT=4
20260112T100000 FREQ=YEARLY;BYDAY=MO;BYSETPOS=2;COUNT=4
20260107T100000 FREQ=WEEKLY;BYDAY=MO,WE;BYSETPOS=-1;COUNT=4
20260130T100000 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4
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
dateutil        FREQ=YEARLY;BYWEEKNO=2,20,40;BYDAY=MO;COUNT=4 2026-01-05 2026-05-11 2026-09-28 2027-01-11
dateutil        FREQ=YEARLY;BYDAY=MO;BYSETPOS=2;COUNT=4 2026-01-12 2027-01-11 2028-01-10 2029-01-08
dateutil        FREQ=WEEKLY;BYDAY=MO,WE;BYSETPOS=-1;COUNT=4 2026-01-07 2026-01-14 2026-01-21 2026-01-28
dateutil        FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4 2026-01-30 2026-02-27 2026-03-31 2026-04-30
ical.js         FREQ=YEARLY;BYWEEKNO=2,20,40;BYDAY=MO;COUNT=4 2026-01-12 2026-01-19 2026-01-26 2026-02-02
rrule           FREQ=YEARLY;BYWEEKNO=2,20,40;BYDAY=MO;COUNT=4 2026-01-05 2026-05-11 2026-09-28 2027-01-11
rrule-temporal  FREQ=YEARLY;BYWEEKNO=2,20,40;BYDAY=MO;COUNT=4 2026-01-05 2026-05-11 2026-09-28 2027-01-11
ical.js         FREQ=YEARLY;BYDAY=MO;BYSETPOS=2;COUNT=4 2026-01-12 2026-01-19 2026-01-26 2026-02-02
rrule           FREQ=YEARLY;BYDAY=MO;BYSETPOS=2;COUNT=4 2026-01-12 2027-01-11 2028-01-10 2029-01-08
rrule-temporal  FREQ=YEARLY;BYDAY=MO;BYSETPOS=2;COUNT=4 2026-01-12 2027-01-11 2028-01-10 2029-01-08
ical.js         FREQ=WEEKLY;BYDAY=MO,WE;BYSETPOS=-1;COUNT=4 2026-01-07 2026-01-12 2026-01-14 2026-01-19
rrule           FREQ=WEEKLY;BYDAY=MO,WE;BYSETPOS=-1;COUNT=4 2026-01-07 2026-01-14 2026-01-21 2026-01-28
rrule-temporal  FREQ=WEEKLY;BYDAY=MO,WE;BYSETPOS=-1;COUNT=4 2026-01-07 2026-01-14 2026-01-21 2026-01-28
ical.js         FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4 2026-01-30 2026-02-27 2026-03-31 2026-04-30
rrule           FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4 2026-01-30 2026-02-27 2026-03-31 2026-04-30
rrule-temporal  FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4 2026-01-30 2026-02-27 2026-03-31 2026-04-30
EOF
{
  /usr/bin/python3 run.py
  TZ=UTC node run.mjs 2>/dev/null
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
