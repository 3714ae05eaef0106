#!/usr/bin/env bash
# Question: One minister is tied to four others, who have no other tie: a star, the most centralised network there is.
#   What is its degree centralisation by igraph, and by sna?
# Guess: 1: the measure is defined so that a star has 1.
# What happens: 0.6 in igraph, 1 in sna. igraph's default compares with a star of which every node could have a loop
#   as well; of a hundred actors it is 0.98. By eigenvectors igraph says 0.67, as it compares with a single pair among
#   isolates. Betweenness and closeness are 1. (r-cran-igraph 1.3.5-3, r-cran-sna 2.7-1-1; seen 2026-11-30.)
# Why it matters: The same small debate has two centralisations, and a small network looks less centralised than a
#   large one of the same shape.
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
need r-cran-sna 2.7-1-1
cat >"$dir/run.R" <<'CODE'
suppressMessages({library(igraph); library(sna)})
star <- make_star(5, mode = "undirected")
cat("igraph: degree", centr_degree(star)$centralization, "without loops", centr_degree(star, loops = FALSE)$centralization,
    "eigenvector", round(centr_eigen(star)$centralization, 2), "betweenness", centr_betw(star)$centralization, "closeness", centr_clo(star)$centralization, "\n")
cat("igraph: degree, a star of 100", round(centr_degree(make_star(100, mode = "undirected"))$centralization, 3), "\n")
cat("sna: degree", sna::centralization(as.matrix(as_adjacency_matrix(star)), sna::degree, mode = "graph"), "\n")
CODE
cat >"$dir/stated" <<'STATED'
igraph: degree 0.6 without loops 1 eigenvector 0.67 betweenness 1 closeness 1 
igraph: degree, a star of 100 0.98 
sna: degree 1 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
