#!/usr/bin/env bash
# Question: What does parsedatetime give for "by 2030", "since 2014" and "late 2025", read on 4 March 2026?
# Guess: A day in those years, or the status 0 of a text without a date.
# What happens: A time on 4 March 2026, with the status of a time that was found: half past eight in the evening,
#   20:14, 20:25. A year that is no hour and minute, 1999 or 2060, is no date. "March 2026" is right. Seen on 30
#   November 2026.
# Why it matters: Climate goals and anniversaries all fall on the day of the article.
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
need python3-parsedatetime '2.6-3'

cat >run.py <<'EOF'
from datetime import datetime
import parsedatetime
calendar = parsedatetime.Calendar()
for said in ["by 2030", "since 2014", "late 2025", "spring 2026", "in 1999", "in 2060", "March 2026"]:
    when, status = calendar.parseDT(said, sourceTime=datetime(2026, 3, 4, 12))
    print(said, "|", when.strftime("%Y-%m-%d %H:%M") if status else "no date", "| status", status)
EOF
cat >stated <<'EOF'
by 2030 | 2026-03-04 20:30 | status 2
since 2014 | 2026-03-04 20:14 | status 2
late 2025 | 2026-03-04 20:25 | status 2
spring 2026 | 2026-03-04 20:26 | status 2
in 1999 | no date | status 0
in 2060 | no date | status 0
March 2026 | 2026-03-01 12:00 | status 1
EOF
{
  TZ=UTC /usr/bin/python3 -W ignore run.py
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
