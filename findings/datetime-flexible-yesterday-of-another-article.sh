#!/usr/bin/env bash
# Question: An article of 5 May 2020 is read by DateTime::Format::Flexible with that day as base, then “yesterday” of
#   another text without a base. Which day is it? And 4.3.2026, 10-15 and 26, with German as the language?
# Guess: The day before today: a base is an argument of a call; 4 March 2026; none, as they are no dates.
# What happens: 4 May 2020: the base stays for all later calls. 4.3.2026 is 3 April unless european is set, also where
#   German is the language; 10-15 is 15 October of the base’s year, 26 the 26th second of 1970.
#   (libdatetime-format-flexible-perl 0.34-1; seen on 30 November 2026.)
# Why it matters: Each article without a day of its own gets that of one which was read before it.
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
need libdatetime-format-flexible-perl 0.34-1
cat >"$dir/run.pl" <<'CODE'
use DateTime; use DateTime::Format::Flexible;
sub day { my $d = eval { DateTime::Format::Flexible->parse_datetime(@_) }; defined $d ? "$d" : 'none' }
my $base = DateTime->new(year => 2020, month => 5, day => 5);
print "yesterday, with the base 5 May 2020: ", day('yesterday', base => $base), "\n";
print "yesterday, without: ", day('yesterday'), "\n";
print "$_: ", day($_, lang => ['de']), "\n" for '4.3.2026', '10-15', '26';
print "4.3.2026, european: ", day('4.3.2026', european => 1), "\n";
CODE
cat >"$dir/stated" <<'STATED'
yesterday, with the base 5 May 2020: 2020-05-04T00:00:00
yesterday, without: 2020-05-04T00:00:00
4.3.2026: 2026-04-03T00:00:00
10-15: 2020-10-15T00:00:00
26: 1970-01-01T00:00:26
4.3.2026, european: 2026-03-04T00:00:00
STATED
{
  perl "$dir/run.pl"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
