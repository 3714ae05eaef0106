#!/usr/bin/env bash
# Question: A network is drawn every month, beginning on 31 January 2026. On which days, by the repeating interval
#   R4/2026-01-31/P1M in isodatetime, by dateutil's rrule and by R's seq of dates?
# Guess: 31 January, 28 February, 31 March, 30 April in all: the last day where a month has no 31st.
# What happens: By none. isodatetime adds each month to the last result and stays on the 28th for good: 28 March, 28
#   April. rrule leaves out the months without a 31st: January, March, May, July. R runs over: 31 January, 3 March, 31
#   March, 1 May, with nothing in February. (python3-isodatetime 3.0.0-1, python3-dateutil 2.8.2-2, r-base-core
#   4.2.2.20221110-2; seen 2026-11-29.)
# Why it matters: The same "every month" gives other windows, and windows of 28, 31 and 61 days beside each other.
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
need python3-isodatetime 3.0.0-1
need python3-dateutil 2.8.2-2
need r-base-core 4.2.2.20221110-2
cat >"$dir/run.py" <<'CODE'
from datetime import datetime
from dateutil.rrule import MONTHLY, rrule
from metomi.isodatetime.parsers import TimeRecurrenceParser
print("isodatetime", *(str(day)[:10] for day in TimeRecurrenceParser().parse("R4/2026-01-31T00Z/P1M")))
print("rrule      ", *(str(day)[:10] for day in rrule(MONTHLY, dtstart=datetime(2026, 1, 31), count=4)))
CODE
cat >"$dir/run.R" <<'CODE'
cat("R seq      ", format(seq(as.Date("2026-01-31"), by = "month", length.out = 4)), "\n")
CODE
cat >"$dir/stated" <<'STATED'
isodatetime 2026-01-31 2026-02-28 2026-03-28 2026-04-28
rrule       2026-01-31 2026-03-31 2026-05-31 2026-07-31
R seq       2026-01-31 2026-03-03 2026-03-31 2026-05-01 
STATED
{
  /usr/bin/python3 "$dir/run.py"
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
