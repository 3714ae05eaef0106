#!/usr/bin/env bash
# Question: Ann and Cem both speak of one concept, and of no other. What is their Jaccard similarity by igraph?
# Guess: 1: their concepts are the same.
# What happens: 1 in R and 1/3 in Python. Python's default counts every actor as a neighbour of his own, so Ann's set
#   is Ann and the concept; R's default does not. With loops=False Python says 1. Dice is 1 and 1/2. (python3-igraph
#   0.10.2-1+b1, r-cran-igraph 1.3.5-3, python3-networkx 2.8.8-1; seen 2026-11-30.)
# Why it matters: The same call in two languages gives two networks of similarity, and in a two-mode network nobody is
#   ever fully alike in Python.
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
need python3-networkx 2.8.8-1
cat >"$dir/run.py" <<'CODE'
import igraph as ig, networkx as nx
ties = [("Ann", "sanctions"), ("Cem", "sanctions")]
g = ig.Graph.TupleList(ties)
pair = [(g.vs.find("Ann").index, g.vs.find("Cem").index)]
print("Python Jaccard", g.similarity_jaccard(pairs=pair), "Dice", g.similarity_dice(pairs=pair), "Jaccard without loops", g.similarity_jaccard(pairs=pair, loops=False))
print("networkx", list(nx.jaccard_coefficient(nx.Graph(ties), [("Ann", "Cem")])))
CODE
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(igraph))
g <- graph_from_data_frame(data.frame(c("Ann", "Cem"), "sanctions"), directed = FALSE)
cat("R Jaccard", similarity(g, c("Ann", "Cem"), method = "jaccard")[1, 2], "Dice", similarity(g, c("Ann", "Cem"), method = "dice")[1, 2], "\n")
CODE
cat >"$dir/stated" <<'STATED'
Python Jaccard [0.3333333333333333] Dice [0.5] Jaccard without loops [1.0]
networkx [('Ann', 'Cem', 1.0)]
R Jaccard 1 Dice 1 
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
