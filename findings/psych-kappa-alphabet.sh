#!/usr/bin/env bash
# Question: Two coders use agree, neutral and disagree, as factors whose levels are in that order. What does psych's
#   cohen.kappa weigh as a small difference?
# Guess: The order of the levels: agree to neutral is one step, agree to disagree two.
# What happens: The levels are sorted by the alphabet: agree, disagree, neutral; so agree against disagree costs a step and
#   agree against neutral two. Weighted kappa is -0.07; from a table of the same two factors it is 0.73. (r-cran-psych
#   2.2.9-1; seen 2026-11-29.)
# Why it matters: A reliability that belongs in the paper is turned upside down by the first letters of the codes.
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
suppressWarnings(suppressMessages(library(psych)))
steps <- c("disagree", "neutral", "agree")
a <- factor(c("agree", "neutral", "disagree", "agree", "disagree", "neutral", "agree"), steps)
b <- factor(c("agree", "disagree", "disagree", "neutral", "disagree", "agree", "agree"), steps)
k <- suppressWarnings(cohen.kappa(data.frame(a, b)))
cat("order used:", rownames(k$agree), "\n")
cat("weighted kappa from factors", round(k$weighted.kappa, 4), "from their table", round(suppressWarnings(cohen.kappa(table(a, b)))$weighted.kappa, 4), "\n")
CODE
cat >"$dir/stated" <<'STATED'
order used: agree disagree neutral 
weighted kappa from factors -0.0678 from their table 0.7273 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
