#!/usr/bin/env bash
# Question: Ten forecasts of yes or no, of which three came true by a coder; the model said yes twice and was right
#   once. What is its F1 by R's Metrics?
# Guess: 0.4, from precision 1/2 and recall 1/3, which the same package gives.
# What happens: 1. Metrics::f1 takes the two vectors for sets of retrieved documents, and both hold 0 and 1, so any
#   model that says both words scores 1, even one that is always wrong. Its own precision() and recall() take the same
#   arguments as labels. (r-cran-metrics 0.1.4-2; seen 2026-11-30.)
# Why it matters: A reader of statements that finds one of three gets full marks in the table of results.
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
need r-cran-metrics 0.1.4-2
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(Metrics))
true <- c(1, 0, 0, 1, 0, 0, 0, 1, 0, 0)
said <- c(1, 0, 0, 0, 0, 0, 1, 0, 0, 0)
p <- precision(true, said); r <- recall(true, said)
cat("precision", p, "recall", round(r, 3), "so F1", 2 * p * r / (p + r), "\n")
cat("Metrics::f1", f1(true, said), "\n")
cat("Metrics::f1 of a model that is always wrong", f1(true, 1 - true), "\n")
CODE
cat >"$dir/stated" <<'STATED'
precision 0.5 recall 0.333 so F1 0.4 
Metrics::f1 1 
Metrics::f1 of a model that is always wrong 1 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
