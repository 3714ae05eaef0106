#!/usr/bin/env bash
# Question: Two series of statements, stamped by day, are added in xts. One has two entries on 1 January. What is the
#   sum?
# Guess: Both entries count, or an error: days that occur twice cannot be matched.
# What happens: 11 for one day: the first entry plus that of the other series. The second entry is gone without a
#   warning. zoo refuses the same sum. sum() and apply.daily of the series alone count both. (r-cran-xts 0.13.0-1,
#   r-cran-zoo 1.8-11-1; seen 2026-11-29.)
# Why it matters: On the busiest days of a debate all statements but the first fall out of a combined series.
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
need r-cran-xts 0.13.0-1
need r-cran-zoo 1.8-11-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(xts))
days <- as.Date(c("2026-01-01", "2026-01-01"))
ours <- xts(c(1, 2), days)
theirs <- xts(c(10, 10), as.Date(c("2026-01-01", "2026-01-02")))
cat("alone: sum", sum(ours), "| by day", apply.daily(ours, sum), "\n")
both <- ours + theirs
cat("xts: rows", nrow(both), "|", format(index(both)), coredata(both), "\n")
cat("zoo:", tryCatch(format(suppressWarnings(zoo(c(1, 2), days)) + zoo(c(10, 10), index(theirs))), error = function(e) "refuses"), "\n")
CODE
cat >"$dir/stated" <<'STATED'
alone: sum 3 | by day 3 
xts: rows 1 | 2026-01-01 11 
zoo: refuses 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
