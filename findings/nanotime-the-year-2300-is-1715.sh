#!/usr/bin/env bash
# Question: R's nanotime holds instants to the nanosecond. What are 1 January 2300 and 1648 in it, a month after 31
#   January 2026, and monthly steps from there?
# Guess: An error outside 1677 to 2262, as 64 bits hold no more; 28 February, or NA; the ends of the months.
# What happens: 2300 is 13 June 1715, and the peace of 24 October 1648 lies in 2233, without a word. A month after 31
#   January is 3 March, and steps of a month go on from there: 3 March, 3 April, 3 May; February has none.
#   (r-cran-nanotime 0.3.7-1; seen on 1 December 2026.)
# Why it matters: A goal for 2300 and the treaties of an archive are in the wrong century, and a monthly window begins
#   on the third.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is r-cran-nanotime)" = "installed 0.3.7-1" ] ||
  apt-get install -y --no-install-recommends r-cran-nanotime=0.3.7-1 >/dev/null 2>&1 ||
  { echo "did not run: r-cran-nanotime=0.3.7-1 is not to be had"; exit 0; }
echo "r-cran-nanotime 0.3.7-1"
cat >run.R <<'CODE'
suppressMessages(library(nanotime))
day <- function(t) substr(format(t), 1, 10)
for (text in c("2300-01-01", "1648-10-24", "1945-05-08", "2100-01-01"))
  cat(text, "is", day(nanotime(paste0(text, "T00:00:00Z"))), "\n")
start <- nanotime("2026-01-31T00:00:00Z")
cat("31 January and a month:", day(plus(start, as.nanoperiod("1m"), "UTC")), "\n")
cat("by months:", day(seq(start, by = as.nanoperiod("1m"), length.out = 4, tz = "UTC")), "\n")
CODE
cat >stated <<'STATED'
2300-01-01 is 1715-06-13 
1648-10-24 is 2233-05-14 
1945-05-08 is 1945-05-08 
2100-01-01 is 2100-01-01 
31 January and a month: 2026-03-03 
by months: 2026-01-31 2026-03-03 2026-04-03 2026-05-03 
STATED
{
  Rscript --vanilla run.R
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
