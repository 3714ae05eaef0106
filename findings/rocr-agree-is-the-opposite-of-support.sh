#!/usr/bin/env bash
# Question: A classifier gives the four statements scores for support, 0.9, 0.8, 0.2 and 0.1, and the first two are
#   support. What is the area under the curve by ROCR and pROC, by the words for the two stances? And of scores that are
#   all wrong?
# Guess: 1 and 0 everywhere.
# What happens: ROCR gives 1 with for / against and support / oppose, 0 with agree / disagree and backs / rejects: the
#   later word of the alphabet is the positive one. pROC turns the scores round by itself and gives 1 to the classifier
#   that is always wrong too. (r-cran-rocr 1.0-11-2, r-cran-proc 1.18.0-1+b1; seen on 30 November 2026.)
# Why it matters: A model is perfect or useless by the word that the codebook has for opposition.
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
need r-cran-rocr=1.0-11-2
need r-cran-proc=1.18.0-1+b1
cat >"$dir/run.R" <<'CODE'
suppressMessages({ library(ROCR); library(pROC) })
rocr <- function(score, truth) performance(prediction(score, truth), "auc")@y.values[[1]]
right <- c(0.9, 0.8, 0.2, 0.1)
for (code in list(c("for", "against"), c("support", "oppose"), c("agree", "disagree"), c("backs", "rejects"))) {
  truth <- rep(code, each = 2)
  cat(code[1], "/", code[2], ": ROCR, right", rocr(right, truth), "and wrong", rocr(rev(right), truth),
    "| pROC, right", as.numeric(auc(roc(truth, right, quiet = TRUE))), "and wrong", as.numeric(auc(roc(truth, rev(right), quiet = TRUE))), "\n")
}
cat("agree / disagree, order stated : ROCR, right",
  performance(prediction(right, rep(c("agree", "disagree"), each = 2), label.ordering = c("disagree", "agree")), "auc")@y.values[[1]], "\n")
CODE
cat >"$dir/stated" <<'STATED'
for / against : ROCR, right 1 and wrong 0 | pROC, right 1 and wrong 1 
support / oppose : ROCR, right 1 and wrong 0 | pROC, right 1 and wrong 1 
agree / disagree : ROCR, right 0 and wrong 1 | pROC, right 1 and wrong 1 
backs / rejects : ROCR, right 0 and wrong 1 | pROC, right 1 and wrong 1 
agree / disagree, order stated : ROCR, right 1 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
