#!/usr/bin/env bash
# Question: A Pajek file holds two arcs (who attacks whom) and one undirected edge (an alliance). How many ties of
#   what kind do networkx, igraph and the R package network read?
# Guess: A directed graph in which the edge is there both ways, in each of them.
# What happens: networkx: the edge is one arc in the order it was written (3 arcs). igraph: the whole graph is undirected,
#   both arcs have lost their direction. R network: the edge both ways (4 arcs). None warns. (python3-networkx
#   2.8.8-1, python3-igraph 0.10.2-1+b1, r-cran-network 1.18.1-1; seen 2026-11-29.)
# Why it matters: In-degrees, reciprocity and who attacks whom depend on the program that opened the file.
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
need python3-networkx 2.8.8-1
need python3-igraph 0.10.2-1+b1
need r-cran-network 1.18.1-1
cat >"$dir/run1.py" <<'CODE'
import networkx as nx, igraph
g = nx.read_pajek("mix.net")
print("networkx directed", g.is_directed(), sorted((s, t, d["weight"]) for s, t, d in g.edges(data=True)))
h = igraph.Graph.Read_Pajek("mix.net")
print("igraph directed", h.is_directed(), sorted((h.vs[e.source]["name"], h.vs[e.target]["name"], e["weight"]) for e in h.es))
CODE
cat >"$dir/run2.R" <<'CODE'
suppressMessages(library(network))
n <- suppressMessages(read.paj("mix.net"))
m <- as.matrix(n, matrix.type = "edgelist"); v <- network.vertex.names(n)
cat("R network directed", is.directed(n), sort(paste(v[m[, 1]], v[m[, 2]], sep = ">")), "\n")
CODE
cat >"$dir/stated" <<'STATED'
networkx directed True [('Ann', 'Bob', 3.0), ('Bob', 'Cee', -1.0), ('Cee', 'Ann', 2.0)]
igraph directed False [('Ann', 'Bob', 3.0), ('Ann', 'Cee', 2.0), ('Bob', 'Cee', -1.0)]
R network directed TRUE Ann>Bob Ann>Cee Bob>Cee Cee>Ann 
STATED
{
  printf '%s\n' '*Vertices 3' '1 "Ann"' '2 "Bob"' '3 "Cee"' '*Arcs' '1 2 3' '2 3 -1' '*Edges' '3 1 2' >mix.net
  /usr/bin/python3 -W ignore "$dir/run1.py"
  Rscript --vanilla "$dir/run2.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
