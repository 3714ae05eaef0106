#!/usr/bin/env bash
# Question: How does Python’s humanize write -1.5 as a fraction, the place -1, and 45 and 364 days?
# Guess: -1 1/2; -1st, or an error; a month and a half and a year, or about that.
# What happens: “-1 -1/2”, which reads as minus two halves more or a range; “-1th”, where 1 is 1st; “a month” and “11
#   months”. 0.9996 is 1/1, and 0.0004 is 0/1. (python3-humanize 4.4.0-1; seen on 30 November 2026.)
# Why it matters: A change of minus one and a half in a report cannot be told from two numbers.
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
need python3-humanize 4.4.0-1
cat >"$dir/run.py" <<'CODE'
from datetime import timedelta
from humanize import fractional, naturaldelta, ordinal
print('fractions:', *(f'{x}: {fractional(x)};' for x in [1.5, -1.5, -0.5, 0.9996, 0.0004]))
print('places:', ordinal(1), ordinal(-1), ordinal(-2))
print('45 days:', naturaldelta(timedelta(days=45)), ', 364 days:', naturaldelta(timedelta(days=364)))
CODE
cat >"$dir/stated" <<'STATED'
fractions: 1.5: 1 1/2; -1.5: -1 -1/2; -0.5: -1/2; 0.9996: 1/1; 0.0004: 0/1;
places: 1st -1th -2th
45 days: a month , 364 days: 11 months
STATED
{
  /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
