#!/usr/bin/env bash
# Question: A committee's calendar has one hearing on 11 March 2026 and, by RDATE, two more on the 12th and 18th.
#   Another event has a weekly rule with one day put in (RDATE) and one taken out (EXDATE). Which days do the
#   libraries give?
# Guess: 11, 12 and 18 March; 2 and 13 March.
# What happens: node-ical 0.26.1 gives 11 March alone, and 2 March alone: it keeps RDATE as a field and does not
#   expand it, though it does EXDATE. ical.js 2.2.1 and ical-expander 3.2.0 give the 12th and 18th without the 11th:
#   of an event that has RDATE and no rule the first day is left out. recurring-ical-events 2.0.1 gives all. Seen on
#   30 November 2026.
# Why it matters: Of three hearings one reader sees the first, another the other two, and statements made there belong
#   to no event.
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
need python3-icalendar '4.0.3-5'
need python3-recurring-ical-events '2.0.1-1'

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" node-ical@0.26.1 ical.js@2.2.1 ical-expander@3.2.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: node-ical@0.26.1 ical.js@2.2.1 ical-expander@3.2.0 not to be had"; exit 0; }
echo "node-ical@0.26.1 ical.js@2.2.1 ical-expander@3.2.0"

cat >calendar.txt <<'EOF'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//parliament//calendar//EN
BEGIN:VEVENT
UID:one
DTSTAMP:20260101T000000Z
SUMMARY:Hearing
DTSTART:20260311T100000Z
DTEND:20260311T120000Z
RDATE:20260312T100000Z,20260318T100000Z
END:VEVENT
BEGIN:VEVENT
UID:two
DTSTAMP:20260101T000000Z
SUMMARY:Plenary
DTSTART:20260302T100000Z
DTEND:20260302T120000Z
RRULE:FREQ=WEEKLY;COUNT=2
RDATE:20260313T100000Z
EXDATE:20260309T100000Z
END:VEVENT
END:VCALENDAR
EOF
cat >run.mjs <<'EOF'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import ICAL from 'ical.js'

const require = createRequire(import.meta.url)
const ical = require('node-ical')
const Expander = require('ical-expander')
const text = readFileSync('calendar.ics', 'utf8')
const day = date => date.toISOString().slice(0, 10)
for (const event of Object.values(ical.sync.parseICS(text)).filter(part => part.type === 'VEVENT'))
  console.log('node-ical            ', event.summary, ...ical.expandRecurringEvent(event, { from: new Date('2026-01-01'), to: new Date('2026-12-31') }).map(found => day(found.start)))
for (const part of new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')) {
  const steps = new ICAL.Event(part).iterator()
  const days = []
  for (let next = steps.next(); next && days.length < 9; next = steps.next()) days.push(next.toString().slice(0, 10))
  console.log('ical.js              ', part.getFirstPropertyValue('summary'), ...days)
}
const { events, occurrences } = new Expander({ ics: text, maxIterations: 100 }).all()
const found = [...events.map(event => [event.summary, event.startDate]), ...occurrences.map(({ item, startDate }) => [item.summary, startDate])]
for (const name of ['Hearing', 'Plenary']) console.log('ical-expander        ', name, ...found.filter(([summary]) => summary === name).map(([, start]) => day(start.toJSDate())).sort())
EOF
cat >run.py <<'EOF'
import icalendar, recurring_ical_events
found = recurring_ical_events.of(icalendar.Calendar.from_ical(open("calendar.ics").read())).between((2026, 1, 1), (2026, 12, 31))
for name in ["Hearing", "Plenary"]:
    print("recurring-ical-events", name, *sorted(event["DTSTART"].dt.strftime("%Y-%m-%d") for event in found if event["SUMMARY"] == name))
EOF
cat >stated <<'EOF'
node-ical             Hearing 2026-03-11
node-ical             Plenary 2026-03-02
ical.js               Hearing 2026-03-12 2026-03-18
ical.js               Plenary 2026-03-02 2026-03-13
ical-expander         Hearing 2026-03-12 2026-03-18
ical-expander         Plenary 2026-03-02 2026-03-13
recurring-ical-events Hearing 2026-03-11 2026-03-12 2026-03-18
recurring-ical-events Plenary 2026-03-02 2026-03-13
EOF
{
  sed 's/$/\r/' calendar.txt >calendar.ics
  TZ=UTC node run.mjs 2>/dev/null
  /usr/bin/python3 -W ignore run.py
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
