#!/usr/bin/env bash
# Question: Two actors give three concepts 1, 2, 3 and 3, 2, 1: their correlation is -1. What is their distance by
#   amap's method pearson?
# Guess: 2, one minus the correlation.
# What happens: 0.29, nearly alike. In amap pearson is the cosine, without taking the mean off; what Pearson's name
#   stands for is called correlation. spearman is no correlation either but the sum of the squared differences of
#   ranks, 8 here. (r-cran-amap 0.8-19-1; seen 2026-11-30.)
# Why it matters: Perfect opponents are put into one cluster.
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
need r-cran-amap 0.8-19-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(amap))
stances <- rbind(ann = c(1, 2, 3), bob = c(3, 2, 1))
cat("correlation by R", cor(stances[1, ], stances[2, ]), "\n")
for (method in c("pearson", "correlation", "spearman")) cat("amap", method, round(c(Dist(stances, method = method)), 2), "\n")
CODE
cat >"$dir/stated" <<'STATED'
correlation by R -1 
amap pearson 0.29 
amap correlation 2 
amap spearman 8 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
