#!/usr/bin/env bash
# Question: Two coders use 0, 0.5 and 1 for oppose, neutral and support. What is psy's weighted kappa?
# Guess: The number it gives for 0, 1 and 2: only the scale differs.
# What happens: 1 in place of 0.8. Its table has a line for every whole number from the least code to the greatest, so
#   all pairs with 0.5 are dropped without a word, and with them the disagreements. With -1, -0.5, 0.5, 1 it is 1 in
#   place of 0.71. (r-cran-psy 1.2-1; seen 2026-11-29.)
# Why it matters: The agreement to be published is perfect because the difficult cases are not counted.
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
need r-cran-psy 1.2-1
cat >"$dir/run.R" <<'CODE'
library(psy)
halves <- data.frame(a = c(0, .5, 1, 0, .5, 1), b = c(0, 0, 1, 0, 1, 1))
signed <- data.frame(a = c(-1, -.5, .5, 1, -1, 1, .5, -.5, -1, 1), b = c(-1, .5, -.5, 1, -1, 1, -.5, .5, -1, 1))
show <- function(what, codes) { k <- wkappa(codes); cat(what, "| kappa", round(k$kappa, 3), "| pairs counted", sum(k$table), "of", nrow(codes), "\n") }
show("0, 0.5, 1", halves)
show("0, 1, 2", halves * 2)
show("-1, -0.5, 0.5, 1", signed)
show("-2, -1, 1, 2", signed * 2)
CODE
cat >"$dir/stated" <<'STATED'
0, 0.5, 1 | kappa 1 | pairs counted 4 of 6 
0, 1, 2 | kappa 0.8 | pairs counted 6 of 6 
-1, -0.5, 0.5, 1 | kappa 1 | pairs counted 6 of 10 
-2, -1, 1, 2 | kappa 0.714 | pairs counted 10 of 10 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
