#!/usr/bin/env bash
# Question: prefixdate of Open Sanctions keeps as much of a date as is known: 2026, 2026-03 or 2026-03-04. What does
#   it make of 2026-W10, 20260304, 2026-Q1, 2026-03-04T23:30-05:00, and of the parts 2026, March and 4?
# Guess: None where it cannot read on, as for “c. 2026” and 2026-13-01; the day of the newspaper; 2026-03-04 or None.
# What happens: 2026 for the first three and for the parts with a month by name; the evening becomes
#   2026-03-05T04:30:00, without a mark that it is in UTC. 2026-13-01 is None. (python3-prefixdate 0.4.1-2; seen on 30
#   November 2026.)
# Why it matters: Exact days turn into vague years, and nobody sees which were vague to begin with.
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
need python3-prefixdate 0.4.1-2
cat >"$dir/run.py" <<'CODE'
import logging
from prefixdate import normalize_date, parse_parts
logging.disable(logging.CRITICAL)
for text in ['2026-03-04', '2026-3-4', '2026-W10', '20260304', '2026-Q1', '2026-03-04T23:30:00-05:00', 'c. 2026', '2026-13-01']:
    print(text, ':', normalize_date(text))
print('parts 2026, 3, 4 :', parse_parts(2026, 3, 4).text)
print('parts 2026, March, 4 :', parse_parts('2026', 'March', '4').text)
print('parts 2026, 2, 30 :', parse_parts(2026, 2, 30).text)
CODE
cat >"$dir/stated" <<'STATED'
2026-03-04 : 2026-03-04
2026-3-4 : 2026-03-04
2026-W10 : 2026
20260304 : 2026
2026-Q1 : 2026
2026-03-04T23:30:00-05:00 : 2026-03-05T04:30:00
c. 2026 : None
2026-13-01 : None
parts 2026, 3, 4 : 2026-03-04
parts 2026, March, 4 : 2026
parts 2026, 2, 30 : None
STATED
{
  /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
