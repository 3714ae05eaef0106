#!/usr/bin/env bash
# Question: A timeSeries has a count for each day from 2 to 11 March. What does aggregate(x, mondays, sum) give for the
#   Mondays 2 and 9 March?
# Guess: The weeks that begin on them: 2 to 8 March, and 9 to 11 March.
# What happens: 2 March alone, and 3 to 9 March, Tuesday to Monday: the dates close their bins, and both are dated by the
#   Monday that comes last. 10 and 11 March are in no sum, and nothing says so.
#   (r-cran-timeseries 4021.105-2, r-cran-zoo 1.8-11-1; seen on 30 November 2026.)
# Why it matters: The weekly curve of a debate stands almost a week too late and ends before its last statements.
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
x <- timeSeries(matrix(2^(0:9)), as.Date("2026-03-02") + 0:9)
tell <- function(name, y) cat(name, paste(substr(rownames(y), 6, 10), series(y)[, 1], sep = " = "), "\n", sep = "  ")
tell("given", x)
mondays <- timeSequence("2026-03-02", "2026-03-09", by = "week")
cat("Mondays", format(mondays), "\n")
tell("aggregate", aggregate(x, mondays, sum))
z <- stats::aggregate(zoo::zoo(2^(0:9), as.Date("2026-03-02") + 0:9), function(d) as.Date(cut(d, "week")), sum)
cat("zoo with cut(, \"week\")", paste(format(zoo::index(z), "%m-%d"), zoo::coredata(z), sep = " = "), "\n", sep = "  ")
CODE
cat >"$dir/stated" <<'STATED'
given  03-02 = 1  03-03 = 2  03-04 = 4  03-05 = 8  03-06 = 16  03-07 = 32  03-08 = 64  03-09 = 128  03-10 = 256  03-11 = 512  
Mondays 2026-03-02 2026-03-09 
aggregate  03-02 = 1  03-09 = 254  
zoo with cut(, "week")  03-02 = 127  03-09 = 896  
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
