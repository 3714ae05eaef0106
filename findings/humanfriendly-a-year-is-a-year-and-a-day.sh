#!/usr/bin/env bash
# Question: How does Python's humanfriendly write 365 days, 3650 days and minus one day, how long is a year to it, and
#   what size is 5bn?
# Guess: 1 year, 10 years, 1 day with a minus; 365 days or 365.24; 5000000000 or an error.
# What happens: 1 year and 1 day; 10 years, 1 week and 3 days; -86400 seconds: a year is 52 weeks, 364 days. Read back
#   "1 year" is 364 days too. 5bn is 5, 5 million 5000000, and 1,500 an error though 1500 is written so.
#   (python3-humanfriendly 10.0-3; seen on 1 December 2026.)
# Why it matters: An anniversary falls on another day, and by ten years a law is ten days older.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is python3-humanfriendly)" = "installed 10.0-3" ] ||
  apt-get install -y --no-install-recommends python3-humanfriendly=10.0-3 >/dev/null 2>&1 ||
  { echo "did not run: python3-humanfriendly=10.0-3 is not to be had"; exit 0; }
echo "python3-humanfriendly 10.0-3"
cat >run.py <<'CODE'
import humanfriendly
day = 86400
for days in [364, 365, 3650, 30, -1]:
    print(days, 'days:', humanfriendly.format_timespan(days * day))
print('1 year is', humanfriendly.parse_timespan('1 year') / day, 'days')
print('1500 is written', humanfriendly.format_number(1500))
for text in ['5bn', '5 million', '1,500']:
    try:
        print(text, '=', humanfriendly.parse_size(text))
    except humanfriendly.InvalidSize:
        print(text, '= an error')
CODE
cat >stated <<'STATED'
364 days: 1 year
365 days: 1 year and 1 day
3650 days: 10 years, 1 week and 3 days
30 days: 4 weeks and 2 days
-1 days: -86400 seconds
1 year is 364.0 days
1500 is written 1,500
5bn = 5
5 million = 5000000
1,500 = an error
STATED
{
  /usr/bin/python3 run.py
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
