#!/usr/bin/env bash
# Question: What does Babel's parse_time make of the times that its own format_time writes: 12:30 AM in American
#   English, 4:30 p.m. in Canadian English?
# Guess: 0:30 and 16:30.
# What happens: 12:30 and 4:30. Babel 2.10.3 knows pm only without stops and does nothing for AM: the half hour after
#   midnight comes back as the half hour after noon, every Canadian afternoon as a morning, and 12:30 PM is an error.
#   Seen on 30 November 2026.
# Why it matters: The hour of a late agency report moves by half a day, and with it the question who said it first.
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
need python3-babel '2.10.3-1'

cat >run.py <<'EOF'
from datetime import time
from babel.dates import format_time, parse_time
for locale in ["en_US", "en_CA", "de"]:
    for hour in [time(0, 30), time(9, 30), time(12, 30), time(16, 30)]:
        written = format_time(hour, "short", locale=locale)
        try:
            back = parse_time(written, locale=locale).strftime("%H:%M")
        except ValueError:
            back = "error"
        mark = "" if back == hour.strftime("%H:%M") else "  <- not what was written"
        print(locale, hour.strftime("%H:%M"), "written", " ".join(written.split()), "read", back + mark)
EOF
cat >stated <<'EOF'
en_US 00:30 written 12:30 AM read 12:30  <- not what was written
en_US 09:30 written 9:30 AM read 09:30
en_US 12:30 written 12:30 PM read error  <- not what was written
en_US 16:30 written 4:30 PM read 16:30
en_CA 00:30 written 12:30 a.m. read 12:30  <- not what was written
en_CA 09:30 written 9:30 a.m. read 09:30
en_CA 12:30 written 12:30 p.m. read 12:30
en_CA 16:30 written 4:30 p.m. read 04:30  <- not what was written
de 00:30 written 00:30 read 00:30
de 09:30 written 09:30 read 09:30
de 12:30 written 12:30 read 12:30
de 16:30 written 16:30 read 16:30
EOF
{
  /usr/bin/python3 -W ignore run.py
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
