#!/usr/bin/env bash
# Question: The R package sets keeps the codes that two coders used. One coder's codes were typed, c(1, 2), the
#   others' read from a table, 1:2. What is their intersection?
# Guess: Both codes, as of intersect() in R itself, where 1 and 1L are the same.
# What happens: The empty set; a similarity of 0, a union of four elements, and 1L is no element of set(1, 2).
#   The sets print alike. intersect() and %in% of R have both codes. (r-cran-sets 1.0.22+ds-1; seen 2026-11-30.)
# Why it matters: Two coders who agree on everything do not agree on anything, depending on how their codes were
#   read.
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
need r-cran-sets 1.0.22+ds-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(sets))
typed <- as.set(c(1, 2)); read <- as.set(1:2)
cat("typed", format(typed), "| read", format(read), "\n")
cat("sets: intersection", format(typed & read), "| union", length(typed | read), "elements | similarity", set_similarity(typed, read), "| 1L in typed", 1L %e% typed, "\n")
cat("R: intersection", intersect(c(1, 2), 1:2), "| union", length(union(c(1, 2), 1:2)), "elements | 1L in c(1, 2)", 1L %in% c(1, 2), "\n")
CODE
cat >"$dir/stated" <<'STATED'
typed {1, 2} | read {1L, 2L} 
sets: intersection {} | union 4 elements | similarity 0 | 1L in typed FALSE 
R: intersection 1 2 | union 2 elements | 1L in c(1, 2) TRUE 
STATED
{
  Rscript "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
