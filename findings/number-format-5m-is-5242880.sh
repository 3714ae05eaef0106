#!/usr/bin/env bash
# Question: What numbers does unformat_number of Perl’s Number::Format read from 5M and 30K, from 10-15, from (1.500),
#   −5 and 5 Mio. with German marks?
# Guess: Five million and 30,000; 10 or undefined; -1500 and -5; 5,000,000 or undefined.
# What happens: 5,242,880 and 30,720: K and M are 1024 and its square; -1015, as a hyphen anywhere is the sign; 1500
#   and 5, the sign of accounts and the printed minus are left out; 5. It writes -0.004 as -0. (libnumber-format-perl
#   1.75-3; seen on 30 November 2026.)
# Why it matters: Sums of money are five per cent too high, and a range is a loss.
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
need libnumber-format-perl 1.75-3
cat >"$dir/run.pl" <<'CODE'
use utf8; use open qw(:std :utf8); use Number::Format;
my $german = Number::Format->new(-thousands_sep => '.', -decimal_point => ',');
my $english = Number::Format->new;
print "English $_: ", $english->unformat_number($_) // 'undefined', "\n" for '5M', '30K', '10-15', '-5', '1,500.5';
print "German $_: ", $german->unformat_number($_) // 'undefined', "\n" for '1.500,5', '-1.500', '(1.500)', '−5', '5 Mio.';
print "-0.004: ", $english->format_number(-0.004), "\n";
CODE
cat >"$dir/stated" <<'STATED'
English 5M: 5242880
English 30K: 30720
English 10-15: -1015
English -5: -5
English 1,500.5: 1500.5
German 1.500,5: 1500.5
German -1.500: -1500
German (1.500): 1500
German −5: 5
German 5 Mio.: 5
-0.004: -0
STATED
{
  perl "$dir/run.pl"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
