#!/usr/bin/env bash
# Question: What date does Perl's Time::ParseDate give for "March 2026", with the clock set to 4 March 2026?
# Guess: 1 March 2026, or none.
# What happens: 16 September 2031. Time::ParseDate 2015.103 takes 2026 for the day of the month and counts on from 1
#   March of the present year, 2025 days. "March 1998" is in August 2031. With VALIDATE it refuses. Seen on 30
#   November 2026.
# Why it matters: Statements dated by month jump five years ahead, each to a different day.
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
need libtime-parsedate-perl '2015.103-4'

cat >run.pl <<'EOF'
use Time::ParseDate;
use POSIX qw(strftime);
for my $said ("March 2026", "March 1998", "4 March 2026", "May 2020") {
  my ($plain) = parsedate($said, NOW => 1772625600, GMT => 1);
  my ($strict) = parsedate($said, NOW => 1772625600, GMT => 1, VALIDATE => 1);
  print "$said: ", join(" validated: ", map { defined $_ ? strftime("%Y-%m-%d", gmtime $_) : "none" } $plain, $strict), "\n";
}
EOF
cat >stated <<'EOF'
March 2026: 2031-09-16 validated: none
March 1998: 2031-08-19 validated: none
4 March 2026: 2026-03-04 validated: 2026-03-04
May 2020: 2031-11-10 validated: none
EOF
{
  TZ=UTC perl run.pl
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
