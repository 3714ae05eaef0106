#!/usr/bin/env bash
# Question: What do numsum, numaverage and numnormalize of num-utils make of 1,500 and 2,500, of 1e3, −5 with the
#   printed minus and F-16, what is the median of 1, 2, 3 and 4, what the mode of two for and two against, and what are
#   0, 2 and 4 normalised?
# Guess: 4000 or an error; 1000, -5 and -16 or nothing; 2.5; none or both; 0, 0.5 and 1.
# What happens: 3: the digits behind the comma go. 1e3 is 1, −5 nothing, F-16 nothing though 30 tanks are 30. The
#   median is 3, the upper middle; the mode is 1. 0, 2 and 4 are normalised to 0, 0.33 and 0.67, and -1, 0 and 1 end in
#   a division by zero. (num-utils 0.5-15; seen on 1 December 2026.)
# Why it matters: Sums over a column of a newspaper's table lose everything behind the first comma.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is num-utils)" = "installed 0.5-15" ] ||
  apt-get install -y --no-install-recommends num-utils=0.5-15 >/dev/null 2>&1 ||
  { echo "did not run: num-utils=0.5-15 is not to be had"; exit 0; }
echo "num-utils 0.5-15"
cat >ask <<'CODE'
sum() { printf 'sum of %s: %s\n' "$*" "$(printf '%s\n' "$@" | numsum)"; }
sum 1,500 2,500
sum 1500 2500
sum 1e3
sum −5
sum '30 tanks'
sum F-16
printf 'median of 1 to 4: %s\n' "$(printf '%s\n' 1 2 3 4 | numaverage -M)"
printf 'mode of two for, two against: %s\n' "$(printf '%s\n' 1 1 -1 -1 | numaverage -m)"
printf 'normalised 0 to 4: %s\n' "$(printf '%s\n' 0 2 4 | numnormalize | tr '\n' ' ')"
printf 'normalised -1 to 1: %s\n' "$(printf '%s\n' -1 0 1 | numnormalize 2>&1 | sed 's/ at .*//' | tr '\n' ' ')"
CODE
cat >stated <<'STATED'
sum of 1,500 2,500: 3
sum of 1500 2500: 4000
sum of 1e3: 1
sum of −5: 0
sum of 30 tanks: 30
sum of F-16: 0
median of 1 to 4: 3
mode of two for, two against: 1
normalised 0 to 4: 0 0.333333333333333 0.666666666666667 
normalised -1 to 1: Illegal division by zero 
STATED
{
  bash ask
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
