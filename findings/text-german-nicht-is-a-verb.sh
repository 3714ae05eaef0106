#!/usr/bin/env bash
# Question: To which form does Perl's Text::German reduce nicht, liefert, Krieg and Kriege?
# Guess: nicht, liefern, Krieg and Krieg.
# What happens: liefert is liefern, and nicht is "nichen": what ends in t is taken for a verb. Krieg and Kriege stay
#   two words, while Sanktionen is Sanktion. Lingua::Stem uses it for German. (libtext-german-perl 0.06-5,
#   liblingua-stem-perl 2.31-1; seen on 30 November 2026.)
# Why it matters: A count of negations finds none, and a debate on war has two words for it.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

wanted() { # package version
  local seen
  seen=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  if [ "${seen%% *}" != installed ]; then
    { apt-get update -qq && apt-get install -y --no-install-recommends "$1=$2"; } >"$dir/apt.log" 2>&1 || true
    seen=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  fi
  [ "$seen" = "installed $2" ] || { echo "did not run: Debian's $1 $2 not to be had (seen: ${seen:-none})"; exit 0; }
}
wanted libtext-german-perl 0.06-5
wanted liblingua-stem-perl 2.31-1

cat >"$dir/run.pl" <<'EOF'
use strict;
use warnings;
use Text::German;
use Lingua::Stem;

my @words = qw(liefert nicht Krieg Kriege Sanktionen);
print join(' ', map { Text::German::reduce($_) } @words), "\n";
print join(' ', @{ Lingua::Stem->new(-locale => 'de')->stem(@words) }), "\n";
EOF
cat >"$dir/stated" <<'EOF'
liefern nichen Krieg Kriege Sanktion
liefern nichen Krieg Kriege Sanktion
EOF
{
  perl "$dir/run.pl"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
