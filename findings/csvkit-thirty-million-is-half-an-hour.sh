#!/usr/bin/env bash
# Question: Sums stand in a column as newspapers write them: 5m, 30m, 2m, with the column of the stance beside it, 1,
#   0, 0. What do csvsort and csvstat see?
# Guess: Texts, or the numbers 5, 30 and 2 million.
# What happens: csvkit 1.0.7 sees durations: 30m is half an hour and comes out as 0:30:00 in the sorted table, 5m as
#   0:05:00. The stance is a Boolean, so it comes out as True and False, and has no mean. Seen on 30 November 2026.
# Why it matters: A column of millions is rewritten as minutes on the way through a sort, and the stance 1 or 0 can no
#   longer be added up.
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
need csvkit '1.0.7-1'
need python3-agate '1.6.3-2'

cat >promised.csv <<'EOF'
actor,promised,stance
Alder,5m,1
Birch,30m,0
Cedar,2m,0
EOF
cat >stated <<'EOF'
actor,promised,stance
Cedar,0:02:00,False
Alder,0:05:00,True
Birch,0:30:00,False
  1. actor: Text
  2. promised: TimeDelta
  3. stance: Boolean
  1. actor: None
  2. promised: None
  3. stance: None
EOF
{
  csvsort -c promised promised.csv
  csvstat --type promised.csv
  csvstat --mean promised.csv
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
