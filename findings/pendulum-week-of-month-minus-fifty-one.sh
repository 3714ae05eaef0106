#!/usr/bin/env bash
# Question: Which week of the month is Monday, 4 January 2027 in pendulum (week_of_month)?
# Guess: The second (or the first): 1 January was a Friday.
# What happens: Week -51. pendulum 2.1.2 takes the ISO week of the day less the ISO week of the first of the month; 1
#   January 2027 still belongs to week 53 of 2026. All of January 2027 but its first three days has a negative week,
#   and the last days of December 2024, of week 1, too. Seen on 30 November 2026.
# Why it matters: A plot of statements by week of the month loses January of such years, or shows a month with fifty
#   weeks before the first.
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
need python3-pendulum '2.1.2-4'

cat >run.py <<'EOF'
import pendulum
for day in ["2026-03-04", "2027-01-01", "2027-01-03", "2027-01-04", "2027-01-31", "2024-12-29", "2024-12-31"]:
    print(day, pendulum.parse(day).week_of_month)
EOF
cat >stated <<'EOF'
2026-03-04 2
2027-01-01 1
2027-01-03 1
2027-01-04 -51
2027-01-31 -48
2024-12-29 5
2024-12-31 -46
EOF
{
  /usr/bin/python3 -W ignore run.py
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
