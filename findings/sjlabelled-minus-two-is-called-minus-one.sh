#!/usr/bin/env bash
# Question: A factor of stances or of articles, "-2", "-1", "0" or "9", "10", "11", becomes numbers by as_numeric of
#   sjlabelled, which keeps the old levels as labels. What does as_label give of the result?
# Guess: What went in: -2, -1, 0; 9, 10, 11.
# What happens: -1, -2, 0; 10, 11, 9. The values are right, but the labels go in the order of words and the values in
#   that of numbers, so that -2 is labelled -1 and -1 is labelled -2.
#   (r-cran-sjlabelled 1.2.0-1; seen on 30 November 2026, sorted as in the C locale.)
# Why it matters: Tables and pictures show the strong opponents as mild ones and the mild as strong.
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
need r-cran-sjlabelled=1.2.0-1
cat >"$dir/run.R" <<'CODE'
invisible(Sys.setlocale("LC_COLLATE", "C"))
suppressMessages(library(sjlabelled))
ask <- function(v) {
  n <- as_numeric(factor(v))
  l <- attr(n, "labels")
  cat("levels", levels(factor(v)), "| values", as.vector(n), "| labels", paste0(l, "=", names(l), collapse = ", "), "| as_label", as.character(as_label(n)), "\n")
}
ask(c("1", "2", "3"))
ask(c("9", "10", "11"))
ask(c("-2", "-1", "0"))
CODE
cat >"$dir/stated" <<'STATED'
levels 1 2 3 | values 1 2 3 | labels 1=1, 2=2, 3=3 | as_label 1 2 3 
levels 10 11 9 | values 9 10 11 | labels 9=10, 10=11, 11=9 | as_label 10 11 9 
levels -1 -2 0 | values -2 -1 0 | labels -2=-1, -1=-2, 0=0 | as_label -1 -2 0 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
