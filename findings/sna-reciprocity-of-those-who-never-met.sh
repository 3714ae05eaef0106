#!/usr/bin/env bash
# Question: Five actors, one attack, not returned. What is the reciprocity by R's sna, igraph and by networkx?
# Guess: 0 in all: no tie is returned.
# What happens: sna says 0.9, igraph and networkx 0. sna's default counts pairs without any tie as reciprocal, nine of
#   ten here; the share of ties that are returned is its measure edgewise. With a hundred actors it would be 0.9998.
#   (r-cran-sna 2.7-1-1, r-cran-igraph 1.3.5-3, python3-networkx 2.8.8-1; seen 2026-11-30.)
# Why it matters: The sparser the debate the more mutual it seems, and a comparison of periods shows who was silent.
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
attacks <- matrix(0, 5, 5); attacks[1, 2] <- 1
cat("sna", sna::grecip(attacks), "edgewise", sna::grecip(attacks, measure = "edgewise"), "\n")
cat("igraph", igraph::reciprocity(graph_from_adjacency_matrix(attacks)), "\n")
attacks <- matrix(0, 100, 100); attacks[1, 2] <- 1
cat("sna, a hundred actors", round(sna::grecip(attacks), 4), "\n")
CODE
cat >"$dir/run.py" <<'CODE'
import networkx as nx
g = nx.DiGraph([(0, 1)]); g.add_nodes_from(range(5))
print("networkx", nx.overall_reciprocity(g))
CODE
cat >"$dir/stated" <<'STATED'
sna 0.9 edgewise 0 
igraph 0 
sna, a hundred actors 0.9998 
networkx 0.0
STATED
{
  Rscript --vanilla "$dir/run.R"
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
