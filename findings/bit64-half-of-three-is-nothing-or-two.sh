#!/usr/bin/env bash
# Question: Databases hand counts to R as integer64 of bit64. What are the mean and the median of the counts 1 and 2,
#   half of 3, and the variance of 1, 2 and 3? Are 1 and 2 found among the plain numbers 1 and 2, and the other way
#   round?
# Guess: 1.5, 1.5, 1.5 and 1; yes, yes.
# What happens: 1 and 2; 0 if the half stands first and 2 if it stands last; a variance of 0. The counts are found
#   among the numbers, the numbers not among the counts, and merge of the two tables has no row. (r-cran-bit64
#   4.0.5-1; seen on 30 November 2026.)
# Why it matters: Shares and means of a debate are whole numbers as soon as they come from a database.
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
need r-cran-bit64 4.0.5-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(bit64))
n <- as.integer64(c(1, 2))
cat("mean:", format(mean(n)), ", median:", format(median(n)), "\n")
cat("0.5 * 3:", format(0.5 * as.integer64(3)), ", 3 * 0.5:", format(as.integer64(3) * 0.5), ", 3 / 2:", format(as.integer64(3) / 2), "\n")
cat("variance of 1, 2, 3:", var(as.integer64(1:3)), ", of plain numbers:", var(1:3), "\n")
cat("counts among numbers:", n %in% c(1, 2), ", numbers among counts:", c(1, 2) %in% n, "\n")
cat("rows of merge:", nrow(merge(data.frame(id = n), data.frame(id = c(1, 2)))), "\n")
CODE
cat >"$dir/stated" <<'STATED'
mean: 1 , median: 2 
0.5 * 3: 0 , 3 * 0.5: 2 , 3 / 2: 1.5 
variance of 1, 2, 3: 0 , of plain numbers: 1 
counts among numbers: TRUE TRUE , numbers among counts: FALSE FALSE 
rows of merge: 0 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
