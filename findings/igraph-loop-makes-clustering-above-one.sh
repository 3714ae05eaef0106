#!/usr/bin/env bash
# Question: Ann, Bob and Cem all know each other, Cem knows Dan. Dan's party agrees with itself, a loop of weight 4.
#   What is Dan's local clustering by igraph, without weights and, after Barrat, with them?
# Guess: 0 both times: Dan has one neighbour besides himself, and loops are no triangles.
# What happens: 0 without weights, 1.11 with them in Python and 1.31 in R, above the possible 1, and Cem rises from
#   0.38 to 0.88 and 0.62. networkx' weighted form says 0. (python3-igraph 0.10.2-1+b1, r-cran-igraph 1.3.5-3,
#   python3-networkx 2.8.8-1; seen 2026-11-30.)
# Why it matters: The actor with no triangle at all is the most clustered of the debate.
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
ties = [("Ann", "Bob", 3), ("Bob", "Cem", 1), ("Cem", "Ann", 2), ("Cem", "Dan", 1)]
for name, rows in (("without loop", ties), ("with loop", ties + [("Dan", "Dan", 4)])):
    g = ig.Graph.TupleList(rows, weights=True)
    n = nx.Graph(); n.add_weighted_edges_from(rows)
    for form, weights in (("plain", None), ("Barrat", "weight")):
        print(name, form, dict(zip(g.vs["name"], (round(c, 2) for c in g.transitivity_local_undirected(mode="zero", weights=weights)))))
    print(name, "networkx, weighted, Dan", nx.clustering(n, "Dan", weight="weight"))
CODE
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(igraph))
ties <- data.frame(from = c("Ann", "Bob", "Cem", "Cem", "Dan"), to = c("Bob", "Cem", "Ann", "Dan", "Dan"), weight = c(3, 1, 2, 1, 4))
for (rows in 4:5) { g <- graph_from_data_frame(ties[1:rows, ], directed = FALSE); cat("R", rows, "ties", V(g)$name, round(transitivity(g, "barrat"), 2), "\n") }
CODE
cat >"$dir/stated" <<'STATED'
without loop plain {'Ann': 1.0, 'Bob': 1.0, 'Cem': 0.33, 'Dan': 0.0}
without loop Barrat {'Ann': 1.0, 'Bob': 1.0, 'Cem': 0.38, 'Dan': 0.0}
without loop networkx, weighted, Dan 0
with loop plain {'Ann': 1.0, 'Bob': 1.0, 'Cem': 0.33, 'Dan': 0.0}
with loop Barrat {'Ann': 1.0, 'Bob': 1.0, 'Cem': 0.88, 'Dan': 1.11}
with loop networkx, weighted, Dan 0
R 4 ties Ann Bob Cem Dan 1 1 0.38 NaN 
R 5 ties Ann Bob Cem Dan 1 1 0.62 1.31 
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
