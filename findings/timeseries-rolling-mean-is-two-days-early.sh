#!/usr/bin/env bash
# Question: There are no statements on 2 to 5 March and three on the 6th. Where does rollMean of timeSeries, over three
#   days, put the mean of the last three?
# Guess: With align = "right" on 6 March, with "center", which is the default, on the 5th, with "left" on the 4th.
# What happens: On 4 March with each of the three, and the first mean on the 2nd: unless na.pad is TRUE, which it is
#   not, the means take the dates from the first one on, whatever align says. With na.pad = TRUE they stand where align
#   says. rollMax does the same; zoo's rollmean gives 6 March.
#   (r-cran-timeseries 4021.105-2, r-cran-zoo 1.8-11-1; seen on 30 November 2026.)
# Why it matters: A debate that flares up on the 6th does so on the 4th, before what caused it.
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
days <- as.Date("2026-03-02") + 0:4
said <- timeSeries(matrix(c(0, 0, 0, 0, 3)), days)
tell <- function(name, x) cat(name, paste(substr(rownames(x), 6, 10), series(x)[, 1], sep = ": "), "\n", sep = "  ")
tell("given", said)
for (side in c("left", "center", "right")) tell(side, rollMean(said, 3, align = side))
for (side in c("left", "center", "right")) tell(paste(side, "na.pad"), rollMean(said, 3, align = side, na.pad = TRUE))
tell("rollMax", rollMax(said, 3, align = "right"))
z <- zoo::rollmean(zoo::zoo(c(0, 0, 0, 0, 3), days), 3, align = "right")
cat("zoo right", paste(format(zoo::index(z), "%m-%d"), zoo::coredata(z), sep = ": "), "\n", sep = "  ")
CODE
cat >"$dir/stated" <<'STATED'
given  03-02: 0  03-03: 0  03-04: 0  03-05: 0  03-06: 3  
left  03-02: 0  03-03: 0  03-04: 1  
center  03-02: 0  03-03: 0  03-04: 1  
right  03-02: 0  03-03: 0  03-04: 1  
left na.pad  03-02: 0  03-03: 0  03-04: 1  03-05: NA  03-06: NA  
center na.pad  03-02: NA  03-03: 0  03-04: 0  03-05: 1  03-06: NA  
right na.pad  03-02: NA  03-03: NA  03-04: 0  03-05: 0  03-06: 1  
rollMax  03-02: 0  03-03: 0  03-04: 3  
zoo right  03-04: 0  03-05: 0  03-06: 1  
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
