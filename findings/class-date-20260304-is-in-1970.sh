#!/usr/bin/env bash
# Question: What does Perl’s Class::Date make of 20260304, as ISO 8601 writes a day too, of the year 2026, of
#   2026-02-30, and of 31 January and a month more?
# Guess: 4 March 2026; 1 January 2026; undefined, as for 04/03/2026; 28 February.
# What happens: 23 August 1970, 11:51:44, and 1 January 1970, 00:33:46: digits alone are seconds. 30 February is 2
#   March, a month after 31 January 3 March, and a month before 31 March too. None of them is an error.
#   (libclass-date-perl 1.1.17-2; seen on 30 November 2026.)
# Why it matters: Articles whose day is written in eight digits lie fifty years before the debate, all on one day of
#   August 1970.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
need() {
  dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q "ok installed" ||
    apt-get install -y --no-install-recommends "$1=$2" >/dev/null 2>&1 || { echo "did not run: $1 $2 is not to be had"; exit 0; }
  local is; is=$(dpkg-query -W -f='${Version}' "$1")
  [ "$is" = "$2" ] || { echo "did not run: $1 is $is here, this was seen with $2"; exit 0; }
  echo "$1 $is"
}
need libclass-date-perl 1.1.17-2
cat >"$dir/run.pl" <<'CODE'
use Class::Date;
$Class::Date::DEFAULT_TIMEZONE = 'GMT';
for my $text ('2026-03-04', '20260304', '2026', '2026-02-30', '04/03/2026') {
  my $d = Class::Date->new($text, 'GMT');
  print "$text: ", defined $d && $d ? "$d" : 'undefined', "\n";
}
print "31 January and a month: ", Class::Date->new('2026-01-31', 'GMT') + '1M', "\n";
print "31 March less a month: ", Class::Date->new('2026-03-31', 'GMT') - '1M', "\n";
CODE
cat >"$dir/stated" <<'STATED'
2026-03-04: 2026-03-04 00:00:00
20260304: 1970-08-23 11:51:44
2026: 1970-01-01 00:33:46
2026-02-30: 2026-03-02 00:00:00
04/03/2026: undefined
31 January and a month: 2026-03-03 00:00:00
31 March less a month: 2026-03-03 00:00:00
STATED
{
  perl "$dir/run.pl"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
