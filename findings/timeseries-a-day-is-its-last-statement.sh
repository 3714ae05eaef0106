#!/usr/bin/env bash
# Question: A timeSeries holds three statements of 4 March, 1, -1 and 0.5, and one of 5 March. What is
#   x["2026-03-04", ], and what does an assignment to it change?
# Guess: All three, as in xts and by window().
# What happens: The last one alone, 0.5, and only that is changed. (r-cran-timeseries 4021.105-2, r-cran-xts 0.13.0-1;
#   seen on 30 November 2026.)
# Why it matters: A day on which three spoke has the stance of who was entered last.
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
need r-cran-xts=0.13.0-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(timeSeries))
days <- c("2026-03-04", "2026-03-04", "2026-03-05", "2026-03-04")
x <- timeSeries(matrix(c(1, -1, 0, 0.5)), days)
cat("given", paste(days, series(x)[, 1]), sep = "  ", "\n")
cat("x[\"2026-03-04\", ]:", series(x["2026-03-04", ])[, 1], "\n")
cat("window:", series(window(x, "2026-03-04", "2026-03-04"))[, 1], "\n")
y <- x
y["2026-03-04", ] <- 9
cat("after x[\"2026-03-04\", ] <- 9:", series(y)[, 1], "\n")
cat("xts:", xts::xts(c(1, -1, 0, 0.5), as.Date(days))["2026-03-04"], "\n")
CODE
cat >"$dir/stated" <<'STATED'
given  2026-03-04 1  2026-03-04 -1  2026-03-05 0  2026-03-04 0.5  
x["2026-03-04", ]: 0.5 
window: 1 -1 0.5 
after x["2026-03-04", ] <- 9: 1 -1 0 9 
xts: 1 -1 0.5 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
