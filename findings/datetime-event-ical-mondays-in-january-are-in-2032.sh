#!/usr/bin/env bash
# Question: A group meets every Monday in January (FREQ=WEEKLY;BYDAY=MO;BYMONTH=1), and on the fifth Monday of those
#   months that have one. Which days does Perl's DateTime::Event::ICal give?
# Guess: 5, 12, 19 and 26 January 2026; 30 March, 29 June, 31 August 2026.
# What happens: DateTime::Event::ICal 0.13 gives 5 January 2026, then 5 January 2032 and 2037: only a 5 January that
#   is a Monday counts. The fifth Mondays are 30 March, 1 June and 29 June: BYSETPOS=5 takes the first of June for the
#   fifth of May. dateutil 2.8.2 gives the days meant. Seen on 30 November 2026.
# Why it matters: Of a group's weekly meetings one is left in six years, and of two meetings in a month one belongs to
#   none.
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
need libdatetime-event-ical-perl '0.13-2'
need python3-dateutil '2.8.2-2'

cat >rules <<'EOF'
20260105T100000 FREQ=WEEKLY;BYDAY=MO;BYMONTH=1;COUNT=4
20260330T100000 FREQ=MONTHLY;BYDAY=MO;BYSETPOS=5;COUNT=4
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
cat >run.pl <<'EOF'
use strict; use warnings; use DateTime; use DateTime::Event::ICal;
my %weekly = (dtstart => DateTime->new(year => 2026, month => 1, day => 5, hour => 10), freq => 'weekly', byday => ['mo'], bymonth => [1], count => 3);
my %fifth = (dtstart => DateTime->new(year => 2026, month => 3, day => 30, hour => 10), freq => 'monthly', byday => ['mo'], bysetpos => [5], count => 3);
for my $rule (\%weekly, \%fifth) {
  print join(' ', 'DateTime::Event::ICal', $rule->{freq}, map { $_->ymd } DateTime::Event::ICal->recur(%$rule)->as_list), "\n";
}
EOF
cat >stated <<'EOF'
dateutil        FREQ=WEEKLY;BYDAY=MO;BYMONTH=1;COUNT=4 2026-01-05 2026-01-12 2026-01-19 2026-01-26
dateutil        FREQ=MONTHLY;BYDAY=MO;BYSETPOS=5;COUNT=4 2026-03-30 2026-06-29 2026-08-31 2026-11-30
DateTime::Event::ICal weekly 2026-01-05 2032-01-05 2037-01-05
DateTime::Event::ICal monthly 2026-03-30 2026-06-01 2026-06-29
EOF
{
  /usr/bin/python3 run.py
  perl run.pl
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
