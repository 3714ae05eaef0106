#!/usr/bin/env bash
# Question: What is the mean of the stances 1, missing and 3 in Perl's Statistics::Basic?
# Guess: 2 as where missing values are left out, or no value, or a warning at least.
# What happens: It is 1.33: undef counts as 0 and as a case. A second surprise: the mean of 0.004 and 0.004 is printed
#   as 0, since a result used as a text is rounded to two places. (libstatistics-basic-perl 1.6611-3; seen on 30
#   November 2026.)
# Why it matters: Who did not answer is counted as neutral.
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
wanted libstatistics-basic-perl 1.6611-3

cat >"$dir/run.pl" <<'EOF'
use strict;
use warnings;
use Statistics::Basic qw(mean vector);

print 'mean of 1, missing, 3: ', mean(vector(1, undef, 3)), "\n";
print 'mean of 0.004 and 0.004: ', mean(0.004, 0.004), ', times a thousand: ', 1000 * mean(0.004, 0.004)->query, "\n";
EOF
cat >"$dir/stated" <<'EOF'
mean of 1, missing, 3: 1.33
mean of 0.004 and 0.004: 0, times a thousand: 4
EOF
{
  perl "$dir/run.pl" 2>&1
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
