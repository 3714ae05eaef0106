#!/usr/bin/env bash
# Question: A codebook’s week is wrong: 2027-W53, of a year with 52 weeks, or 2026W99. What do R’s aweek and Python’s
#   isoweek make of it?
# Guess: An error, or NA.
# What happens: 2027-W53 is 3 January 2028, the first day of 2028-W01, in both; week 54 of 2026 is week 1 of 2027, and
#   for isoweek week 99 is week 46 of 2027, where aweek refuses. Python’s own date.fromisocalendar refuses all of
#   them. (r-cran-aweek 1.0.3-1, python3-isoweek 1.3.3-4; seen on 30 November 2026.)
# Why it matters: A slip of the keyboard moves a statement into another year, where nobody looks for it.
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
need r-cran-aweek 1.0.3-1
need python3-isoweek 1.3.3-4
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(aweek))
for (week in c("2027-W53", "2026-W54", "2026-W99"))
  cat("aweek,", week, ":", tryCatch(as.character(week2date(week)), error = function(e) "refused"), "\n")
CODE
cat >"$dir/run.py" <<'CODE'
from datetime import date
from isoweek import Week
for text in ['2027W53', '2026W54', '2026W99']:
    week = Week.fromstring(text)
    try:
        own = date.fromisocalendar(int(text[:4]), int(text[5:]), 1)
    except ValueError:
        own = 'refused'
    print('isoweek,', text, ':', week, week.monday(), '; datetime:', own)
CODE
cat >"$dir/stated" <<'STATED'
aweek, 2027-W53 : 2028-01-03 
aweek, 2026-W54 : 2027-01-04 
aweek, 2026-W99 : refused 
isoweek, 2027W53 : 2028W01 2028-01-03 ; datetime: refused
isoweek, 2026W54 : 2027W01 2027-01-04 ; datetime: refused
isoweek, 2026W99 : 2027W46 2027-11-15 ; datetime: refused
STATED
{
  Rscript --vanilla "$dir/run.R"
  /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
