#!/usr/bin/env bash
# Question: An American program reads the dates of articles by Decode_Date_US of Perl's Date::Calc. What does it make of
#   4 March 2026, as British papers write it?
# Guess: 4 March 2026: the month is named, so the order of the numbers does not matter; or nothing.
# What happens: 20 April 2026, as if the digits were month 4, day 20 and year 26; 1 September 2025 is 20 January 2025,
#   4 March 1998 19 April 1998 and March 2026 the 20th. 14 March 2026 is no date, as there is no month 14.
#   Decode_Date_EU reads them as they are meant, and March 4, 2026 not at all.
#   (libdate-calc-perl 6.4-2; seen on 30 November 2026.)
# Why it matters: Articles of the first twelve days of a month get a day around the 20th of another one.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
need() {
  local name=${1%%=*} version=${1#*=} is
  dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q "ok installed" ||
    apt-get install -y --no-install-recommends "$name=$version" >/dev/null 2>&1 || { echo "did not run: $name $version is not to be had"; exit 0; }
  is=$(dpkg-query -W -f='${Version}' "$name")
  [ "$is" = "$version" ] || { echo "did not run: $name is $is here, this was seen with $version"; exit 0; }
  echo "$name $is"
}
need libdate-calc-perl=6.4-2
cat >"$dir/run.pl" <<'CODE'
use Date::Calc qw(Decode_Date_US Decode_Date_EU);
for my $text ('March 4, 2026', '4 March 2026', '4-MAR-2026', '4 March 1998', '1 September 2025', '14 March 2026', 'March 2026') {
  my @us = Decode_Date_US($text);
  my @eu = Decode_Date_EU($text);
  print "$text: US ", @us ? join('-', map { $_ + 0 } @us) : 'none', ', EU ', @eu ? join('-', map { $_ + 0 } @eu) : 'none', "\n";
}
CODE
cat >"$dir/stated" <<'STATED'
March 4, 2026: US 2026-3-4, EU none
4 March 2026: US 2026-4-20, EU 2026-3-4
4-MAR-2026: US 2026-4-20, EU 2026-3-4
4 March 1998: US 1998-4-19, EU 1998-3-4
1 September 2025: US 2025-1-20, EU 2025-9-1
14 March 2026: US none, EU 2026-3-14
March 2026: US 2026-3-20, EU none
STATED
{
  perl "$dir/run.pl"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
