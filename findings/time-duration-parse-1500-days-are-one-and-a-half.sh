#!/usr/bin/env bash
# Question: How long are "1,500 days", "10,000 hours", "12 months", "1 year" and "1 year, 2 months" by
#   Time::Duration::Parse?
# Guess: 1500 days, 10,000 hours, twice the same, and 14 months; or an error.
# What happens: 1.5 days and 10 hours: a comma is a decimal mark, where it stands between two parts it is none. Twelve
#   months are 360 days and a year 365, so that 18 months (540 days) are less than a year and six months (545).
#   (libtime-duration-parse-perl 0.16-1; seen on 1 December 2026.)
# Why it matters: A war of 1,500 days has lasted a day and a half, and terms of equal length differ by how they are
#   said.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is libtime-duration-parse-perl)" = "installed 0.16-1" ] ||
  apt-get install -y --no-install-recommends libtime-duration-parse-perl=0.16-1 >/dev/null 2>&1 ||
  { echo "did not run: libtime-duration-parse-perl=0.16-1 is not to be had"; exit 0; }
echo "libtime-duration-parse-perl 0.16-1"
cat >run.pl <<'CODE'
use Time::Duration::Parse;
for my $said ("1,500 days", "1500 days", "10,000 hours", "2,5 days", "12 months", "1 year", "18 months", "1 year and 6 months", "1 year, 2 months") {
  print "$said: ", parse_duration($said) / 86400, " days\n";
}
CODE
cat >stated <<'STATED'
1,500 days: 1.5 days
1500 days: 1500 days
10,000 hours: 0.416666666666667 days
2,5 days: 2.5 days
12 months: 360 days
1 year: 365 days
18 months: 540 days
1 year and 6 months: 545 days
1 year, 2 months: 425 days
STATED
{
  perl run.pl
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
