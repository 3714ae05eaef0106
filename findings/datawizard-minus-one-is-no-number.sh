#!/usr/bin/env bash
# Question: Stances are read as texts. What does to_numeric of datawizard make of "-1", "0", "1" with dummy_factors =
#   FALSE, where it makes 2, 3, 10 of "2", "3", "10"?
# Guess: -1, 0, 1.
# What happens: 1, 2, 3: a text with a minus is no number to it, and one such text turns the whole column into a factor
#   that is numbered. "5" and "-10" become 2 and 1, three times "-1" three times 1, and nothing says so.
#   (r-cran-datawizard 0.6.5+dfsg-1; seen on 30 November 2026.)
# Why it matters: All opposition becomes support as soon as there is any.
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
need r-cran-datawizard=0.6.5+dfsg-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(datawizard))
invisible(Sys.setlocale("LC_COLLATE", "C"))
ask <- function(x) {
  y <- suppressWarnings(to_numeric(x, dummy_factors = FALSE))
  cat(if (is.factor(x)) "factor" else "text", paste(x, collapse = " "), "->", y, " mean", mean(y), "\n")
}
ask(c("1", "0", "1"))
ask(c("2", "3", "10"))
ask(c("-1", "0", "1"))
ask(c("-1", "-1", "-1"))
ask(c("5", "-10"))
ask(c("0.5", "1"))
ask(c("-0.5", "1"))
ask(factor(c("10", "2", "3"), levels = c("2", "3", "10")))
CODE
cat >"$dir/stated" <<'STATED'
text 1 0 1 -> 1 0 1  mean 0.6666667 
text 2 3 10 -> 2 3 10  mean 5 
text -1 0 1 -> 1 2 3  mean 2 
text -1 -1 -1 -> 1 1 1  mean 1 
text 5 -10 -> 2 1  mean 1.5 
text 0.5 1 -> 0.5 1  mean 0.75 
text -0.5 1 -> 1 2  mean 1.5 
factor 10 2 3 -> 3 1 2  mean 2 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
