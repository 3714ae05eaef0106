#!/usr/bin/env bash
# Question: Does 4 to 6 March 2026 of datetimerange hold an article of 6 March, noon? How many days are left if 5
#   March is taken away? And do the 4th to the 6th meet the 6th to the 8th?
# Guess: Yes: the range is given in days; the 4th and the 6th; yes.
# What happens: No: a day stands for its first moment, so the 6th is in and its noon is not, and the range lasts two
#   days. Subtracting 5 March to 5 March leaves all. A meeting that lasts no time counts as an intersection, from 6 to
#   6 March. (python3-datetimerange 1.2.0-2; seen on 30 November 2026.)
# Why it matters: The articles of the last day are lost but for those without a time.
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
need python3-datetimerange 1.2.0-2
cat >"$dir/run.py" <<'CODE'
from datetimerange import DateTimeRange
days = DateTimeRange('2026-03-04', '2026-03-06')
print('6 March:', '2026-03-06' in days, ', its noon:', '2026-03-06T12:00:00' in days, ', lasts:', days.timedelta)
print('without 5 March:', *days.subtract(DateTimeRange('2026-03-05', '2026-03-05')), sep='; ')
later = DateTimeRange('2026-03-06', '2026-03-08')
print('meets 6 to 8 March:', days.is_intersection(later), days.intersection(later))
CODE
cat >"$dir/stated" <<'STATED'
6 March: True , its noon: False , lasts: 2 days, 0:00:00
without 5 March:; 2026-03-04T00:00:00 - 2026-03-06T00:00:00
meets 6 to 8 March: True 2026-03-06T00:00:00 - 2026-03-06T00:00:00
STATED
{
  /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
