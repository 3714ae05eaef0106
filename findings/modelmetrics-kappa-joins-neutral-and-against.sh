#!/usr/bin/env bash
# Question: Two coders give eight statements the stances -1, 0 and 1. One of them confuses neutral and against in all
#   four cases. What is kappa by R's ModelMetrics?
# Guess: About 0.2: half of the codes differ.
# What happens: 1. kappa(actual, predicted) makes two classes at a cutoff of 0.5 that it takes silently, so -1 and 0
#   are one code. ModelMetrics' mcc and the like ask for the cutoff. (r-cran-modelmetrics 1.2.2.2-1+b1, r-cran-psych
#   2.2.9-1; seen 2026-11-30.)
# Why it matters: Agreement is perfect although the coders never agree on who is against.
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
need r-cran-modelmetrics 1.2.2.2-1+b1
need r-cran-psych 2.2.9-1
cat >"$dir/run.R" <<'CODE'
suppressMessages({library(ModelMetrics); library(psych)})
first  <- c(-1, 0, 1, 1, 0, -1, 1, 1)
second <- c(0, -1, 1, 1, -1, 0, 1, 1)
cat("same codes", sum(first == second), "of", length(first), "\n")
cat("psych", round(suppressWarnings(cohen.kappa(cbind(first, second)))$kappa, 2), "\n")
cat("ModelMetrics", round(ModelMetrics::kappa(first, second), 2), "\n")
CODE
cat >"$dir/stated" <<'STATED'
same codes 4 of 8 
psych 0.2 
ModelMetrics 1 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
