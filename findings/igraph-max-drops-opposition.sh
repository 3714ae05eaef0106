#!/usr/bin/env bash
# Question: A signed matrix is not symmetric: Bob opposes Cee with -2, Cee says nothing (0). R igraph reads it as
#   undirected. Is the opposition there?
# Guess: Yes: the cell that is not zero is the tie.
# What happens: No. Undirected takes the larger of the two cells, and 0 is larger than -2: the tie does not exist. A one-sided
#   support of 2 is kept. mode = "plus" keeps both. (r-cran-igraph 1.3.5-3; seen 2026-11-29.)
# Why it matters: Only one-sided opposition vanishes, so a debate looks friendlier than it is.
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
need r-cran-igraph 1.3.5-3
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(igraph))
m <- matrix(0, 4, 4, dimnames = list(c("Ann", "Bob", "Cee", "Dan"), c("Ann", "Bob", "Cee", "Dan")))
m["Ann", "Bob"] <- 2; m["Bob", "Cee"] <- -2; m["Cee", "Dan"] <- -1; m["Dan", "Cee"] <- -1
for (mode in c("undirected", "plus")) { d <- as_data_frame(graph_from_adjacency_matrix(m, mode, weighted = TRUE)); cat(mode, paste(d$from, d$to, d$weight), sep = ", "); cat("\n") }
CODE
cat >"$dir/stated" <<'STATED'
undirected, Ann Bob 2, Cee Dan -1
plus, Ann Bob 2, Bob Cee -2, Cee Dan -2
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
