#!/usr/bin/env bash
# Question: A table of support minus opposition (one cell -1) goes into correspondence analysis. What do the three R
#   packages say?
# Guess: All refuse or warn: it is an analysis of counts, and a cell below 0 has no chi-square.
# What happens: MASS warns. ca and vegan give axes without a word, with a first singular value above 1 (1.033), which
#   no table of counts can have: it is a correlation. (r-cran-ca 0.71.1-2, r-cran-mass 7.3-58.2-1, r-cran-vegan
#   2.6-4+dfsg-1; seen 2026-11-29.)
# Why it matters: A map of the debate is drawn from a table for which the method has no meaning.
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
need r-cran-ca 0.71.1-2
need r-cran-mass 7.3-58.2-1
need r-cran-vegan 2.6-4+dfsg-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(vegan))
net <- matrix(c(3, -1, 1, 0, 2, 2, 1, 1, 4), 3, dimnames = list(c("Alder", "Birch", "Cedar"), c("tanks", "talks", "aid")))
said <- function(e) tryCatch(format(e), error = function(x) "refuses", warning = function(x) paste("warns:", conditionMessage(x)))
cat("ca   ", said(round(ca::ca(net)$sv[1], 3)), "\n")
cat("vegan", said(round(sqrt(cca(net)$CA$eig[[1]]), 3)), "\n")
cat("MASS ", said(round(MASS::corresp(net)$cor[1], 3)), "\n")
CODE
cat >"$dir/stated" <<'STATED'
ca    1.033 
vegan 1.033 
MASS  warns: negative or non-integer entries in table 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
