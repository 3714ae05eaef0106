#!/usr/bin/env bash
# Question: A fifth of a debate is against (-1), three tenths neutral (0), half for (1). What are the quartiles by
#   Hmisc's weighted quantile, with these shares as weights?
# Guess: -1 as the smallest, then 0, between 0 and 1, 1, 1: only the proportion of weights should count.
# What happens: 1 for all, even the 0 % quantile. Weights are taken for numbers of cases, so shares that add up to 1
#   are one single case, without a warning. With 20, 30 and 50 it is -1, 0, 0.5, 1, 1. With normwt, which is meant for
#   shares, nobody is against either: the smallest is 0. (r-cran-hmisc 4.8-0-1; seen 2026-11-30.)
# Why it matters: Weighted by shares, everybody is for.
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
need r-cran-hmisc 4.8-0-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(Hmisc))
cat("shares", wtd.quantile(c(-1, 0, 1), weights = c(.2, .3, .5)), "\n")
cat("per cent", wtd.quantile(c(-1, 0, 1), weights = c(20, 30, 50)), "\n")
cat("shares, normwt", wtd.quantile(c(-1, 0, 1), weights = c(.2, .3, .5), normwt = TRUE), "\n")
CODE
cat >"$dir/stated" <<'STATED'
shares 1 1 1 1 1 
per cent -1 0 0.5 1 1 
shares, normwt 0 0.5 1 1 1 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
