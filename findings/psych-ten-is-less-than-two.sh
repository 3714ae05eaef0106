#!/usr/bin/env bash
# Question: A table of counts, 2, 3, 10 and 9, has them once as numbers and once as texts, as a column has them after
#   one cell that said "n/a". What do describe and lowerCor of psych make of the texts?
# Guess: The numbers they are written with: mean 6, correlation 1; or a refusal, as by cor().
# What happens: The mean is 2.5, the largest 4, and the correlation of the column with itself -0.06, without a warning:
#   the texts are sorted as words (10, 2, 3, 9) and numbered. An asterisk behind the name of the column is the sign.
#   (r-cran-psych 2.2.9-1; seen on 30 November 2026.)
# Why it matters: One stray cell turns a table of counts into ranks of their first digits, with plausible means.
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
need r-cran-psych=2.2.9-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(psych))
options(warn = 1)
sink(stdout(), type = "message")
votes <- data.frame(text = c("2", "3", "10", "9"), number = c(2, 3, 10, 9))
d <- describe(votes)
cat("describe:", paste(rownames(d), "mean", d$mean, "median", d$median, "max", d$max, collapse = "; "), "\n")
r <- lowerCor(votes)
cat("correlation of the column with itself:", round(r[2, 1], 2), "\n")
cat("one column at a time:", describe(as.numeric(votes$text))$mean, "\n")
CODE
cat >"$dir/stated" <<'STATED'
describe: text* mean 2.5 median 2.5 max 4; number mean 6 median 6 max 10 
       text* numbr
text*   1.00      
number -0.06  1.00
correlation of the column with itself: -0.06 
one column at a time: 6 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
