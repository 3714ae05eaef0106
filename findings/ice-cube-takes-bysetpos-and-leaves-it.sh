#!/usr/bin/env bash
# Question: A committee meets on the first Monday or Wednesday of each month, FREQ=MONTHLY;BYDAY=MO,WE;BYSETPOS=1 in
#   iCalendar, from 1 April 2026. When, for Ruby’s ice_cube? And one on the 31st of each month, FREQ=MONTHLY from 31
#   January?
# Guess: 1 April, 4 May, 1 June; 31 January, 31 March, 31 May, as the standard says; or an error as for BYWEEKNO.
# What happens: 1, 6 and 8 April: the position is taken without a word and not used. The 31st moves to 28 February and
#   30 April. BYWEEKNO is an error. (ruby-ice-cube 0.16.4-3, python3-dateutil 2.8.2-2; seen on 30 November 2026.)
# Why it matters: A body that met three times has met every week.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
need() {
  dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q "ok installed" ||
    apt-get install -y --no-install-recommends "$1=$2" >/dev/null 2>&1 || { echo "did not run: $1 $2 is not to be had"; exit 0; }
  local is; is=$(dpkg-query -W -f='${Version}' "$1")
  [ "$is" = "$2" ] || { echo "did not run: $1 is $is here, this was seen with $2"; exit 0; }
  echo "$1 $is"
}
need ruby-ice-cube 0.16.4-3
need python3-dateutil 2.8.2-2
cat >"$dir/run.rb" <<'CODE'
require 'ice_cube'
def days(text) = IceCube::Schedule.from_ical(text).first(3).map { |time| time.strftime('%F') }.join(' ')
puts "first Monday or Wednesday: #{days("DTSTART:20260401T100000Z\nRRULE:FREQ=MONTHLY;BYDAY=MO,WE;BYSETPOS=1")}"
puts "the 31st: #{days("DTSTART:20260131T100000Z\nRRULE:FREQ=MONTHLY")}"
CODE
cat >"$dir/run.py" <<'CODE'
from datetime import datetime
from dateutil.rrule import rrulestr
def days(rule, start): return ' '.join(str(day.date()) for day in rrulestr(rule, dtstart=start)[:3])
print('dateutil, first Monday or Wednesday:', days('FREQ=MONTHLY;BYDAY=MO,WE;BYSETPOS=1', datetime(2026, 4, 1, 10)))
print('dateutil, the 31st:', days('FREQ=MONTHLY', datetime(2026, 1, 31, 10)))
CODE
cat >"$dir/stated" <<'STATED'
first Monday or Wednesday: 2026-04-01 2026-04-06 2026-04-08
the 31st: 2026-01-31 2026-02-28 2026-03-31
dateutil, first Monday or Wednesday: 2026-04-01 2026-05-04 2026-06-01
dateutil, the 31st: 2026-01-31 2026-03-31 2026-05-31
STATED
{
  ruby "$dir/run.rb"
  /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
