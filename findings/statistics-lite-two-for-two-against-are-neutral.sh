#!/usr/bin/env bash
# Question: Two are for (1) and two against (-1). What is the most frequent stance by Statistics::Lite,
#   Statistics::Descriptive and Math::NumberCruncher of Perl? And what are the median and the 50th percentile of 1, 2,
#   3, 4?
# Guess: 1 or -1, both, or none; 2.5, as percentile 50 is the median.
# What happens: Statistics::Lite says 0, the mean of the two modes; Statistics::Descriptive 1, which was added first,
#   and Math::NumberCruncher -1. The median is 2.5, but 3 in Math::VecStat; the 50th percentile of
#   Statistics::Descriptive is 2. (libstatistics-lite-perl 3.62-1.1, libstatistics-descriptive-perl 3.0800-1,
#   libmath-numbercruncher-perl 5.00-14, libmath-vecstat-perl 0.08-3; seen on 30 November 2026.)
# Why it matters: A divided party is neutral, for or against by the module.
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
need libstatistics-lite-perl 3.62-1.1
need libstatistics-descriptive-perl 3.0800-1
need libmath-numbercruncher-perl 5.00-14
need libmath-vecstat-perl 0.08-3
cat >"$dir/run.pl" <<'CODE'
use Statistics::Lite (); use Statistics::Descriptive; use Math::NumberCruncher; use Math::VecStat ();
sub filled { my $s = Statistics::Descriptive::Full->new; $s->add_data(@_); $s }
my @stances = (1, 1, -1, -1);
print "Statistics::Lite, mode: ", Statistics::Lite::mode(@stances), "\n";
print "Statistics::Descriptive, mode: ", filled(@stances)->mode, "\n";
print "Math::NumberCruncher, mode: ", Math::NumberCruncher::Mode(\@stances), "\n";
print "Statistics::Lite, median: ", Statistics::Lite::median(1 .. 4), "\n";
print "Statistics::Descriptive, median: ", filled(1 .. 4)->median, ", 50th percentile: ", scalar filled(1 .. 4)->percentile(50), "\n";
print "Math::VecStat, median: ", Math::VecStat::median([1 .. 4])->[0], "\n";
CODE
cat >"$dir/stated" <<'STATED'
Statistics::Lite, mode: 0
Statistics::Descriptive, mode: 1
Math::NumberCruncher, mode: -1
Statistics::Lite, median: 2.5
Statistics::Descriptive, median: 2.5, 50th percentile: 2
Math::VecStat, median: 3
STATED
{
  perl "$dir/run.pl"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
