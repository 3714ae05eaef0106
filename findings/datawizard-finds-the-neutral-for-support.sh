#!/usr/bin/env bash
# Question: A table holds Ann -1, Bob without a stance, Cee 1, Dee 0 and Eve 1. Which rows does data_match of datawizard
#   find for the stance 1, and for 0?
# Guess: Cee and Eve; Dee.
# What happens: Bob, who has no stance, and Dee, who has 0, for the stance 1; Cee, who has 1, for the stance 0. Rows
#   with a missing cell are taken out first and the numbers of what is left are used for the whole table, so every row
#   behind Bob's is one off. Without Bob, and by data_filter, it is right.
#   (r-cran-datawizard 0.6.5+dfsg-1; seen on 30 November 2026.)
# Why it matters: One empty cell, and the supporters are those who said nothing and those who are neutral.
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
said <- data.frame(actor = c("Ann", "Bob", "Cee", "Dee", "Eve"), stance = c(-1, NA, 1, 0, 1))
tell <- function(name, d) cat(name, if (nrow(d)) paste(d$actor, d$stance) else "nobody", sep = "  ", "\n")
tell("given", said)
tell("stance 1", data_match(said, data.frame(stance = 1)))
tell("stance 0", data_match(said, data.frame(stance = 0)))
tell("stance -1", data_match(said, data.frame(stance = -1)))
tell("not 1", data_match(said, data.frame(stance = 1), match = "not"))
tell("Bob", data_match(said, data.frame(actor = "Bob")))
tell("Cee or stance -1", data_match(said, data.frame(actor = "Cee", stance = -1), match = "or"))
tell("without Bob, stance 1", data_match(said[-2, ], data.frame(stance = 1)))
tell("data_filter, stance == 1", data_filter(said, stance == 1))
cat("rows by return_indices, stance 1:", data_match(said, data.frame(stance = 1), return_indices = TRUE), "\n")
CODE
cat >"$dir/stated" <<'STATED'
given  Ann -1  Bob NA  Cee 1  Dee 0  Eve 1  
stance 1  Bob NA  Dee 0  
stance 0  Cee 1  
stance -1  Ann -1  
not 1  Ann -1  Cee 1  
Bob  Bob NA  
Cee or stance -1  Cee 1  Ann -1  
without Bob, stance 1  Cee 1  Eve 1  
data_filter, stance == 1  Cee 1  Eve 1  
rows by return_indices, stance 1: 2 4 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
