#!/usr/bin/env bash
# Question: What date does Perl's Date::Manip give for "March 2026"?
# Guess: 1 March 2026, or none, as it gives for "May" alone.
# What happens: 20 March 2026. Date::Manip 6.91 cuts the year in two: day 20 of the year 26. "March 1998" is the 19th,
#   "March 2014" 20 March of 2014, "March 2030" as well; a year that begins with 32 or more is refused. 2026-03 is 1
#   March. Seen on 30 November 2026.
# Why it matters: Whatever a source dates by its month alone lands on one day, the 20th, where it looks like an event.
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
need libdate-manip-perl '6.91-1'

cat >run.pl <<'EOF'
use Date::Manip;
Date_Init("setdate=2026-03-04-12:00:00,UTC");
print "$_: ", UnixDate($_, "%Y-%m-%d") // "none", "\n" for "March 2026", "March 1998", "March 2014", "December 2030", "2026-03", "May", "4 March 2026";
EOF
cat >stated <<'EOF'
March 2026: 2026-03-20
March 1998: 1998-03-19
March 2014: 2014-03-20
December 2030: 2030-12-20
2026-03: 2026-03-01
May: none
4 March 2026: 2026-03-04
EOF
{
  perl run.pl
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
