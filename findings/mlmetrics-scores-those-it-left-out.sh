#!/usr/bin/env bash
# Question: Of ten sentences three are statements; the model finds one of them and one that is none. What are
#   precision, recall and F1 by R's MLmetrics?
# Guess: 1/2, 1/3 and 0.4: code 1 is what was looked for.
# What happens: 0.75, 0.86 and 0.8. If positive is not stated MLmetrics takes the first label in order, here 0, so the
#   scores are of the sentences without statement. AUC of the same package takes 1. (r-cran-mlmetrics 1.1.1-3; seen
#   2026-11-30.)
# Why it matters: The rare class, the statements, is what a study wants to know about; the common class looks good
#   with any model.
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
need r-cran-mlmetrics 1.1.1-3
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(MLmetrics))
true <- c(1, 0, 0, 1, 0, 0, 0, 1, 0, 0)
said <- c(1, 0, 0, 0, 0, 0, 1, 0, 0, 0)
score <- function(...) cat(round(c(Precision(true, said, ...), Recall(true, said, ...), F1_Score(true, said, ...)), 2), "\n")
cat("as called "); score()
cat("positive 1 "); score(positive = "1")
cat("positive 0 "); score(positive = "0")
cat("AUC of what says more for the true ones", AUC(c(.9, .1, .1, .8, .1, .1, .2, .7, .1, .1), true), "\n")
CODE
cat >"$dir/stated" <<'STATED'
as called 0.75 0.86 0.8 
positive 1 0.5 0.33 0.4 
positive 0 0.75 0.86 0.8 
AUC of what says more for the true ones 1 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
