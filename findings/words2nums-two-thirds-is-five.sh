#!/usr/bin/env bash
# Question: What number does Perl's Lingua::EN::Words2Nums see in "two thirds", "one tenth" and "nineteen ninety-
#   nine"?
# Guess: 0.67, 0.1 and 1999, or none where it cannot say.
# What happens: 5, 11 and 118: Words2Nums 0.19 takes a third for 3 and adds up what stands side by side. "three
#   quarters" is none. Lingua::EN::FindNumber 1.32, which puts the numbers into a text, makes "a 5 majority" of a two
#   thirds majority, and "the 3" of the second one. Seen on 30 November 2026.
# Why it matters: The majority that a constitution asks for becomes a count of five.
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
need liblingua-en-words2nums-perl '0.19-4'
need liblingua-en-findnumber-perl '1.32-3'

cat >run.pl <<'EOF'
use Lingua::EN::Words2Nums;
use Lingua::EN::FindNumber;
for my $said ("two thirds", "one tenth", "three quarters", "seven eighths", "nineteen ninety-nine", "one third", "thirty three") {
  my $number = words2nums($said);
  print "$said: ", defined $number ? $number : "none", "\n";
}
print numify($_), "\n" for "a two thirds majority", "the second one", "one of the three";
EOF
cat >stated <<'EOF'
two thirds: 5
one tenth: 11
three quarters: none
seven eighths: 15
nineteen ninety-nine: 118
one third: 4
thirty three: 33
a 5 majority
the 3
1 the 3
EOF
{
  perl run.pl
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
