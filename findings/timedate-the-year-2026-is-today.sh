#!/usr/bin/env bash
# Question: timeDate finds the form of a date by itself. What day is “2026”, or “1985”? And on what day was Germany’s
#   Unity Day in 1985, by its own calendar of holidays?
# Guess: 1 January of the year, or NA as for “2026-03”; none, as the day exists since 1990.
# What happens: The year is given month and day of the run: on 30 November 2026 it is 30 November, “1985” 30 November
#   1985. “2026-03” is NA, without a word. Unity Day of 1985 is 3 October 1985. (r-cran-timedate 4022.108-1; seen on
#   30 November 2026.)
# Why it matters: An article of which only the year is known moves on by one day each day, and out of one run’s window
#   into another’s.
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
need r-cran-timedate 4022.108-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(timeDate))
setRmetricsOptions(myFinCenter = "GMT")
today <- format(Sys.time(), "-%m-%d", tz = "GMT")
for (text in c("2026", "1985")) cat(text, "is that year’s day of the run:", format(timeDate(text)) == paste0(text, today), "\n")
cat("2026-03:", format(timeDate("2026-03")), "\n")
cat("2026-03-04:", format(timeDate("2026-03-04")), "\n")
cat("Unity Day of 1985:", format(DEGermanUnity(1985)), "\n")
CODE
cat >"$dir/stated" <<'STATED'
2026 is that year’s day of the run: TRUE 
1985 is that year’s day of the run: TRUE 
2026-03: NA 
2026-03-04: 2026-03-04 
Unity Day of 1985: 1985-10-03 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
