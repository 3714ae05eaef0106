#!/usr/bin/env bash
# Question: Which macro recall does Perl's Statistics::Contingency give if one of two articles for is coded against,
#   one neutral article is coded right, and no article is against?
# Guess: 0.5, with nothing for the code against, or 0.75 over the two codes that occur.
# What happens: 0.83: the recall of a code that does not occur counts as 1. With a single article coded right and two
#   codes never used, precision, recall and F1 are all 1 over three codes. (libstatistics-contingency-perl 0.09-2; seen
#   on 30 November 2026.)
# Why it matters: The more codes nobody needs a codebook has, the better its coders are.
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
wanted libstatistics-contingency-perl 0.09-2

cat >"$dir/run.pl" <<'EOF'
use strict;
use warnings;
use Statistics::Contingency;

sub show {
  my ($what, @pairs) = @_;
  my $result = Statistics::Contingency->new(categories => ['for', 'against', 'neutral']);
  $result->add_result([$_->[0]], [$_->[1]]) for @pairs;
  printf "%s: precision %.2f, recall %.2f, F1 %.2f\n", $what, $result->macro_precision, $result->macro_recall, $result->macro_F1;
}
show('three articles', ['for', 'for'], ['against', 'for'], ['neutral', 'neutral']);
show('one article', ['for', 'for']);
EOF
cat >"$dir/stated" <<'EOF'
three articles: precision 0.67, recall 0.83, F1 0.56
one article: precision 1.00, recall 1.00, F1 1.00
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
