#!/usr/bin/env bash
# Question: Two statements tie Ann and Bob, with weights 2 and 5. What stands in the adjacency matrix of igraph?
# Guess: The same number whether the matrix is asked for sparse or dense: 7, the sum.
# What happens: Sparse 7, dense 5 (the last tie wins), in R and in Python alike. The only difference is the argument sparse,
#   or the name of the function. (r-cran-igraph 1.3.5-3, python3-igraph 0.10.2-1+b1; seen 2026-11-29.)
# Why it matters: A congruence matrix printed for a look is not the one that was computed with.
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
need python3-igraph 0.10.2-1+b1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(igraph))
g <- graph_from_data_frame(data.frame(from = c("Ann", "Ann", "Bob"), to = c("Bob", "Bob", "Cee"), weight = c(2, 5, -1)), directed = FALSE)
cat("R sparse", as_adjacency_matrix(g, attr = "weight", sparse = TRUE)["Ann", "Bob"], "dense", as_adjacency_matrix(g, attr = "weight", sparse = FALSE)["Ann", "Bob"], "strength of Ann", strength(g)["Ann"], "\n")
CODE
cat >"$dir/run1.py" <<'CODE'
import igraph
g = igraph.Graph.TupleList([("Ann", "Bob", 2), ("Ann", "Bob", 5), ("Bob", "Cee", -1)], weights=True)
print("Python sparse", g.get_adjacency_sparse(attribute="weight")[0, 1], "dense", g.get_adjacency(attribute="weight")[0][1], "strength of Ann", g.strength(0, weights="weight"))
CODE
cat >"$dir/stated" <<'STATED'
R sparse 7 dense 5 strength of Ann 7 
Python sparse 7 dense 5 strength of Ann 7.0
STATED
{
  Rscript --vanilla "$dir/run.R"
  /usr/bin/python3 -W ignore "$dir/run1.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
