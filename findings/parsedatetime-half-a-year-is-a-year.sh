#!/usr/bin/env bash
# Question: parsedatetime reads spans told in words, with the clock set to 4 March 2026 (sourceTime). What are "half a
#   year ago", "in the past two days", "the day before yesterday" and "last night"?
# Guess: 4 September 2025, 2 March, 2 March, the evening of 3 March.
# What happens: 4 March 2025, 6 March (to come), 3 March, and the night of the machine's own clock, whatever
#   sourceTime says. All come with the status of a date that was found. (python3-parsedatetime 2.6.) Seen on 30
#   November 2026.
# Why it matters: Statements move by a day to half a year, and what was said last night depends on when the article is
#   imported.
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
clock = datetime(2026, 3, 4, 12)
for said in ["half a year ago", "two days ago", "in the past two days", "the day before yesterday", "the day after tomorrow", "two to three weeks ago", "end of March"]:
    when, status = calendar.parseDT(said, sourceTime=clock)
    print(said, "|", when.strftime("%Y-%m-%d") if status else "no date", "| status", status)
here = calendar.parseDT("last night", sourceTime=clock)[0].date()
print("last night | is the 3rd of March 2026:", str(here) == "2026-03-03", "| is the machine's own:", abs((datetime.now().date() - here).days) <= 1)
EOF
cat >stated <<'EOF'
half a year ago | 2025-03-04 | status 1
two days ago | 2026-03-02 | status 1
in the past two days | 2026-03-06 | status 1
the day before yesterday | 2026-03-03 | status 1
the day after tomorrow | 2026-03-05 | status 1
two to three weeks ago | 2026-02-11 | status 1
end of March | 2027-03-01 | status 1
last night | is the 3rd of March 2026: False | is the machine's own: True
EOF
{
  TZ=UTC /usr/bin/python3 -W ignore run.py
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
