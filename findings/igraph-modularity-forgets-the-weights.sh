#!/usr/bin/env bash
# Question: In igraph for R and for Python a network has weights. Is modularity(graph, camps) of the camps that
#   Louvain found the number that Louvain gives?
# Guess: Yes: igraph takes the edge attribute weight wherever no weights are stated, as Louvain itself does.
# What happens: No. modularity() without weights counts ties, not weights, in both languages: 0 where Louvain found
#   and reported 0.397. Stated by hand the weights give 0.397 too, and networkx 2.8.8 takes them by itself. (r-cran-
#   igraph 1.3.5-3, python3-igraph 0.10.2-1+b1.) Seen on 30 November 2026.
# Why it matters: A paper reports the polarisation of another network than the one that was cut into camps.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

need() { # package version
  local is
  is=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  if [ "${is%% *}" != installed ]; then
    { apt-get install -y --no-install-recommends "$1" || { apt-get update && apt-get install -y --no-install-recommends "$1=$2"; }; } >/dev/null 2>&1 || true
    is=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  fi
  [ "$is" = "installed $2" ] || { echo "did not run: Debian's $1 $2 is not to be had (seen: ${is:-none})"; exit 0; }
  echo "$1 $2"
}
need r-cran-igraph '1.3.5-3'
need python3-igraph '0.10.2-1+b1'
need python3-networkx '2.8.8-1'

cat >ties.csv <<'EOF'
Ann,Bob,9
Ann,Cee,8
Bob,Cee,9
Dan,Eve,9
Dan,Fay,8
Eve,Fay,9
Ann,Dan,1
Bob,Eve,1
Cee,Fay,1
Ann,Eve,1
Bob,Fay,1
Cee,Dan,1
EOF
cat >run.R <<'EOF'
suppressMessages(library(igraph))
ties <- read.csv("ties.csv", header = FALSE, col.names = c("from", "to", "weight"))
graph <- graph_from_data_frame(ties, directed = FALSE)
camps <- cluster_louvain(graph)
cat("R       camps", sizes(camps), "Louvain says", round(max(camps$modularity), 3), "modularity", round(modularity(graph, membership(camps)), 3),
    "with weights stated", round(modularity(graph, membership(camps), weights = E(graph)$weight), 3), "\n")
EOF
cat >run.py <<'EOF'
import csv
import igraph
import networkx
ties = [(a, b, float(w)) for a, b, w in csv.reader(open("ties.csv"))]
graph = igraph.Graph.TupleList(ties, weights=True)
camps = graph.community_multilevel(weights="weight")
print("Python  camps", *camps.sizes(), "Louvain says", round(camps.modularity, 3), "modularity", round(graph.modularity(camps.membership), 3),
      "with weights stated", round(graph.modularity(camps.membership, weights="weight"), 3))
same = networkx.Graph()
same.add_weighted_edges_from(ties)
print("networkx", round(networkx.community.modularity(same, [{"Ann", "Bob", "Cee"}, {"Dan", "Eve", "Fay"}]), 3))
EOF
cat >stated <<'EOF'
R       camps 3 3 Louvain says 0.397 modularity 0 with weights stated 0.397 
Python  camps 3 3 Louvain says 0.397 modularity 0.0 with weights stated 0.397
networkx 0.397
EOF
{
  Rscript --vanilla run.R
  /usr/bin/python3 -W ignore run.py
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
