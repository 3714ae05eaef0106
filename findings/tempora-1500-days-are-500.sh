#!/usr/bin/env bash
# Question: What times does Python's tempora read in "1,500 days", "10-12 days", "-3 days" and "1.5 years"?
# Guess: 1500 days, a range or an error, minus 3 days, 547 days.
# What happens: 500 days and a second; 12 days and 10 seconds; 3 days: signs and commas are skipped, and a number
#   without a unit counts as seconds. 1.5 years are right, half a day and a decade are errors. (python3-tempora
#   5.1.0-1; seen on 1 December 2026.)
# Why it matters: A war of 1,500 days loses a thousand of them, and what lay before an event lies behind it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is python3-tempora)" = "installed 5.1.0-1" ] ||
  apt-get install -y --no-install-recommends python3-tempora=5.1.0-1 >/dev/null 2>&1 ||
  { echo "did not run: python3-tempora=5.1.0-1 is not to be had"; exit 0; }
echo "python3-tempora 5.1.0-1"
cat >run.py <<'CODE'
import tempora
for said in ['1,500 days', '1500 days', '10-12 days', '-3 days', '1 week, 2 days', '1.5 years', 'half a day', '1 decade']:
    try:
        print(said, '=', tempora.parse_timedelta(said))
    except ValueError as error:
        print(said, '= error:', error)
CODE
cat >stated <<'STATED'
1,500 days = 500 days, 0:00:01
1500 days = 1500 days, 0:00:00
10-12 days = 12 days, 0:00:10
-3 days = 3 days, 0:00:00
1 week, 2 days = 9 days, 0:00:00
1.5 years = 547 days, 20:43:30
half a day = error: Unexpected 'half'
1 decade = error: Invalid unit decades
STATED
{
  /usr/bin/python3 run.py
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
