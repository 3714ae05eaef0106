#!/usr/bin/env bash
# Question: A matrix of ties between parties has a 2 on its diagonal, two ties inside a party. It becomes an
#   undirected network in igraph and a matrix again. What is on the diagonal?
# Guess: 2.
# What happens: 4 in Python, 2 in R: Python's Adjacency makes two loops of the 2, and get_adjacency counts each at
#   both of its ends. The round trip doubles the diagonal each time, 2, 4, 8; Weighted_Adjacency leaves it.
#   (python3-igraph 0.10.2-1+b1, r-cran-igraph 1.3.5-3; seen 2026-11-30.)
# Why it matters: The cohesion inside parties doubles, and that between them does not.
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
need python3-igraph 0.10.2-1+b1
need r-cran-igraph 1.3.5-3
cat >"$dir/run.py" <<'CODE'
import igraph as ig
matrix = [[2, 1], [1, 0]]
for _ in range(3):
    g = ig.Graph.Adjacency(matrix, mode="undirected")
    print("Python", matrix, "->", g.get_adjacency().data)
    matrix = g.get_adjacency().data
CODE
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(igraph))
m <- matrix(c(2, 1, 1, 0), 2)
cat("R", m, "->", as.matrix(as_adjacency_matrix(graph_from_adjacency_matrix(m, mode = "undirected"))), "\n")
CODE
cat >"$dir/stated" <<'STATED'
Python [[2, 1], [1, 0]] -> [[4, 1], [1, 0]]
Python [[4, 1], [1, 0]] -> [[8, 1], [1, 0]]
Python [[8, 1], [1, 0]] -> [[16, 1], [1, 0]]
R 2 1 1 0 -> 2 1 1 0 
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
