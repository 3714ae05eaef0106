#!/usr/bin/env bash
# Question: How many months and days lie between 31 January and 1 March 2026 for dateutils' ddiff with the format "%m
#   months %d days"?
# Guess: 1 month and 1 day.
# What happens: 1 month and 62 days, from 30 January 1 month and 63 days, and backwards -1 month and 62 days: ddiff
#   0.4.10 goes wrong where the month before the end has no such day. From 29 January it says 1 month and 0 days, and
#   the days alone (%d) are right, 29 and 30. Seen on 30 November 2026.
# Why it matters: The time between an announcement and its delivery doubles for what was announced at the end of a
#   long month.
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
need dateutils '0.4.10-1'

cat >stated <<'EOF'
2026-01-28 to 2026-03-01: 1 months 1 days, 32 days
2026-01-29 to 2026-03-01: 1 months 0 days, 31 days
2026-01-30 to 2026-03-01: 1 months 63 days, 30 days
2026-01-31 to 2026-03-01: 1 months 62 days, 29 days
2026-03-01 to 2026-01-31: -1 months 62 days
EOF
{
  for start in 2026-01-28 2026-01-29 2026-01-30 2026-01-31; do echo "$start to 2026-03-01: $(dateutils.ddiff "$start" 2026-03-01 -f "%m months %d days"), $(dateutils.ddiff "$start" 2026-03-01 -f "%d days")"; done
  echo "2026-03-01 to 2026-01-31: $(dateutils.ddiff 2026-03-01 2026-01-31 -f "%m months %d days")"
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
