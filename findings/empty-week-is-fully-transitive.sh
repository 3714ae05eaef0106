#!/usr/bin/env bash
# Question: In one week nobody refers to anybody: three actors, no tie. What is the transitivity of the network by
#   sna, igraph and networkx?
# Guess: Undefined, NaN, in all; at most 0.
# What happens: 1 in sna, NaN in igraph and 0 in networkx. With one tie sna still says 1, and with two attacks on one
#   person too, as long as no two ties follow each other. (r-cran-sna 2.7-1-1, r-cran-igraph 1.3.5-3, python3-networkx
#   2.8.8-1; seen 2026-11-30.)
# Why it matters: In a series of weeks the silent ones are the most cohesive in R, the least in Python, and are
#   missing in igraph.
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
need r-cran-sna 2.7-1-1
need r-cran-igraph 1.3.5-3
need python3-networkx 2.8.8-1
cat >"$dir/run.R" <<'CODE'
suppressMessages({library(igraph); library(sna)})
silent <- matrix(0, 3, 3); one <- silent; one[1, 2] <- 1; two <- one; two[3, 2] <- 1
for (name in c("silent", "one", "two")) { m <- get(name); cat(name, "sna", sna::gtrans(m), "igraph", transitivity(graph_from_adjacency_matrix(m)), "\n") }
CODE
cat >"$dir/run.py" <<'CODE'
import networkx as nx
for name, ties in (("silent", []), ("one", [(0, 1)]), ("two", [(0, 1), (2, 1)])):
    g = nx.Graph(ties); g.add_nodes_from(range(3))
    print(name, "networkx", nx.transitivity(g))
CODE
cat >"$dir/stated" <<'STATED'
silent sna 1 igraph NaN 
one sna 1 igraph NaN 
two sna 1 igraph 0 
silent networkx 0
one networkx 0
two networkx 0
STATED
{
  Rscript --vanilla "$dir/run.R"
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
