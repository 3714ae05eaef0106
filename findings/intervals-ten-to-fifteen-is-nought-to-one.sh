#!/usr/bin/env bash
# Question: Python's intervals reads an interval from a text. What are 10-15, [10,15] and 10,15, and 2026,2028?
# Guess: 10 to 15 each time, or an error for the bare pair.
# What happens: 10,15 is (0, 1), and 2026,2028 is (26, 202): the first and the last sign are taken for brackets,
#   whatever they are, and cut off. 1,5 is an interval without bounds, with every number in it. (python3-intervals
#   0.9.2-2; seen on 1 December 2026.)
# Why it matters: Ranges of a table with a comma in them become other ranges, without an error.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is python3-intervals)" = "installed 0.9.2-2" ] ||
  apt-get install -y --no-install-recommends python3-intervals=0.9.2-2 >/dev/null 2>&1 ||
  { echo "did not run: python3-intervals=0.9.2-2 is not to be had"; exit 0; }
echo "python3-intervals 0.9.2-2"
cat >run.py <<'CODE'
from intervals import FloatInterval, IntInterval
for text in ['10-15', '[10,15]', '10,15', '2026,2028', '1,5']:
    interval = IntInterval.from_string(text)
    print(text, 'is', interval, '| holds 12:', 12 in interval, '| holds 2027:', 2027 in interval)
print('10.5,15.5 is', FloatInterval.from_string('10.5,15.5'))
CODE
cat >stated <<'STATED'
10-15 is [10, 15] | holds 12: True | holds 2027: False
[10,15] is [10, 15] | holds 12: True | holds 2027: False
10,15 is (0, 1) | holds 12: False | holds 2027: False
2026,2028 is (26, 202) | holds 12: False | holds 2027: False
1,5 is (,) | holds 12: True | holds 2027: True
10.5,15.5 is (0.5, 15.0)
STATED
{
  /usr/bin/python3 run.py
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
