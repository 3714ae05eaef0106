#!/usr/bin/env bash
# Question: The counts of 6, 2 and 4 March are 30, 10 and 20, and come in this order, as an archive gives the newest
#   first. What are the lag, the difference and the last value of the month by timeSeries?
# Guess: They go by the dates, as in zoo: 10 before 4 March, 20 before the 6th, 30 at the end of the month.
# What happens: They go by the rows. 2 March gets the 30 of 6 March, four days to come, as its lag, and -20 as its
#   difference; the value of March is 20, that of the 4th. start() and end() do go by the dates, sort() before the lag
#   mends it, and sort() after it gives a table that looks right.
#   (r-cran-timeseries 4021.105-2, r-cran-zoo 1.8-11-1; seen on 30 November 2026.)
# Why it matters: Who answers whom is turned round, in a table whose dates are all in order.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
need() {
  local name=${1%%=*} version=${1#*=} is
  dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q "ok installed" ||
    apt-get install -y --no-install-recommends "$name=$version" >/dev/null 2>&1 || { echo "did not run: $name $version is not to be had"; exit 0; }
  is=$(dpkg-query -W -f='${Version}' "$name")
  [ "$is" = "$version" ] || { echo "did not run: $name is $is here, this was seen with $version"; exit 0; }
  echo "$name $is"
}
need r-cran-timeseries=4021.105-2
need r-cran-zoo=1.8-11-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(timeSeries))
days <- as.Date(c("2026-03-06", "2026-03-02", "2026-03-04"))
said <- timeSeries(matrix(c(30, 10, 20)), days)
tell <- function(name, x) cat(name, paste(substr(rownames(x), 6, 10), series(x)[, 1], sep = ": "), "\n", sep = "  ")
tell("given", said)
tell("lag", lag(said, 1))
tell("sorted after the lag", sort(lag(said, 1)))
tell("sorted before it", lag(sort(said), 1))
tell("diff", diff(said))
tell("daily2monthly", daily2monthly(said))
cat("start and end", format(start(said)), format(end(said)), "\n")
z <- zoo::zoo(c(30, 10, 20), days)
l <- stats::lag(z, -1)
cat("zoo, lag -1", paste(format(zoo::index(l), "%m-%d"), zoo::coredata(l), sep = ": "), "\n", sep = "  ")
CODE
cat >"$dir/stated" <<'STATED'
given  03-06: 30  03-02: 10  03-04: 20  
lag  03-06: NA  03-02: 30  03-04: 10  
sorted after the lag  03-02: 30  03-04: 10  03-06: NA  
sorted before it  03-02: NA  03-04: 10  03-06: 20  
diff  03-06: NA  03-02: -20  03-04: 10  
daily2monthly  03-31: 20  
start and end 2026-03-02 2026-03-06 
zoo, lag -1  03-04: 10  03-06: 20  
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
