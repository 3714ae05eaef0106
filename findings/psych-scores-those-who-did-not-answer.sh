#!/usr/bin/env bash
# Question: Four actors are to score on three questions from 1 to 5; the third actor answered none. What is his score
#   by psych's scoreItems, and by its scoreFast?
# Guess: NA in both.
# What happens: 2.67 in scoreItems, NaN in scoreFast. scoreItems puts the median of the others into every gap, so the
#   third actor is in the middle of the debate, and the first, who left one question out, has 2.33 instead of 1.5. It is
#   its default, and not that of scoreFast. (r-cran-psych 2.2.9-1; seen 2026-11-30.)
# Why it matters: Actors who said nothing count as moderate, and those who said little move to the middle.
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
need r-cran-psych 2.2.9-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(psych))
answers <- data.frame(a = c(1, 2, NA, 5), b = c(2, 2, NA, 4), c = c(NA, 3, NA, 5))
keys <- list(score = c("a", "b", "c"))
cat("scoreItems", round(suppressWarnings(scoreItems(keys, answers))$scores, 2), "\n")
cat("scoreFast", round(scoreFast(keys, answers), 2), "\n")
cat("scoreItems, impute none", round(suppressWarnings(scoreItems(keys, answers, impute = "none"))$scores, 2), "\n")
CODE
cat >"$dir/stated" <<'STATED'
scoreItems 2.33 2.33 2.67 4.67 
scoreFast 1.5 2.33 NaN 4.67 
scoreItems, impute none 1.5 2.33 NaN 4.67 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
