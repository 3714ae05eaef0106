#!/usr/bin/env bash
# Question: A Swedish paper dates a telegram to half past midnight on 1 June 1945 in Stockholm. Sweden had no summer
#   time that year. When is that in UTC, in Node and in Debian's Python?
# Guess: 23:30 UTC the evening before, in both: the zone is called Europe/Stockholm and both are built from the same
#   tz database.
# What happens: Node 20's calendar data say 21:30 UTC: Stockholm, Oslo and Copenhagen are there names of Berlin, with
#   Berlin's double summer time of 1945, and Amsterdam and Luxembourg names of Brussels. Debian's tzdata (2025b) keeps
#   what each city had before 1970: Stockholm 23:30 UTC, Copenhagen 22:30, and Amsterdam 20 minutes ahead of Greenwich
#   until May 1940, where Node has Greenwich's own time in winter and an hour more in summer. luxon and Temporal
#   follow Node. Seen on 30 November 2026.
# Why it matters: The hours of April 1940 and of the end of the war come out in another order by whether R or Python
#   or Node reads the archive.
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
need tzdata '2025b-0+deb12u2'

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" luxon@3.7.2 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: luxon@3.7.2 not to be had"; exit 0; }
echo "luxon@3.7.2"

cat >times <<'EOF'
Europe/Stockholm 1945-06-01T00:30
Europe/Oslo 1940-04-09T04:15
Europe/Copenhagen 1945-06-01T00:30
Europe/Amsterdam 1938-01-10T10:00
Europe/Amsterdam 1940-05-10T03:55
Europe/Stockholm 1980-06-01T00:30
Europe/Berlin 1945-06-01T00:30
EOF
cat >run.py <<'EOF'
from datetime import datetime, timezone
from zoneinfo import ZoneInfo
for line in open("times"):
    zone, local = line.split()
    print("Python", zone, local, datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone)).astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M UTC"))
EOF
cat >run.mjs <<'EOF'
import { readFileSync } from 'node:fs'
import { DateTime } from 'luxon'

for (const line of readFileSync('times', 'utf8').trim().split('\n')) {
  const [zone, local] = line.split(' ')
  console.log('Node  ', zone, local, DateTime.fromISO(local, { zone }).toUTC().toFormat("yyyy-MM-dd'T'HH:mm 'UTC'"))
}
EOF
cat >stated <<'EOF'
Python Europe/Stockholm 1945-06-01T00:30 1945-05-31T23:30 UTC
Python Europe/Oslo 1940-04-09T04:15 1940-04-09T03:15 UTC
Python Europe/Copenhagen 1945-06-01T00:30 1945-05-31T22:30 UTC
Python Europe/Amsterdam 1938-01-10T10:00 1938-01-10T09:40 UTC
Python Europe/Amsterdam 1940-05-10T03:55 1940-05-10T03:35 UTC
Python Europe/Stockholm 1980-06-01T00:30 1980-05-31T22:30 UTC
Python Europe/Berlin 1945-06-01T00:30 1945-05-31T21:30 UTC
Node   Europe/Stockholm 1945-06-01T00:30 1945-05-31T21:30 UTC
Node   Europe/Oslo 1940-04-09T04:15 1940-04-09T02:15 UTC
Node   Europe/Copenhagen 1945-06-01T00:30 1945-05-31T21:30 UTC
Node   Europe/Amsterdam 1938-01-10T10:00 1938-01-10T10:00 UTC
Node   Europe/Amsterdam 1940-05-10T03:55 1940-05-10T02:55 UTC
Node   Europe/Stockholm 1980-06-01T00:30 1980-05-31T22:30 UTC
Node   Europe/Berlin 1945-06-01T00:30 1945-05-31T21:30 UTC
EOF
{
  PYTHONTZPATH=/usr/share/zoneinfo /usr/bin/python3 run.py
  TZ=UTC node run.mjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
