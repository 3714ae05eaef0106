#!/usr/bin/env bash
# Question: Ann, Bob and Cee are a chain; Dan and Eve talk to nobody but each other. Who is closest to all, by the
#   closeness of networkx, igraph, graphology, Cytoscape and sna?
# Guess: Bob in all, in the middle of the larger group; other factors at most.
# What happens: Bob and Dan and Eve alike, at 1, in igraph and graphology, which look at an actor's own group alone;
#   Bob in networkx (0.5, Dan 0.25), which scales by the group's size; nobody in sna, where all have 0 because not all
#   can be reached. Cytoscape has 2 for Bob and 1 for Dan, and the other ends of the chain more than Dan.
#   (python3-networkx 2.8.8-1, python3-igraph 0.10.2-1+b1, r-cran-sna 2.7-1-1, graphology@0.26.0,
#   graphology-metrics@2.4.2, cytoscape@3.35.0; seen 2026-11-30.)
# Why it matters: Two cranks who cite each other lead the list, or everybody is at 0.
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
need r-cran-sna 2.7-1-1
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" graphology@0.26.0 graphology-metrics@2.4.2 cytoscape@3.35.0 >/dev/null 2>&1 ||
  { echo "did not run: graphology@0.26.0 graphology-metrics@2.4.2 cytoscape@3.35.0 not to be had"; exit 0; }
echo "graphology@0.26.0 graphology-metrics@2.4.2 cytoscape@3.35.0"
cat >"$dir/run.py" <<'CODE'
import networkx as nx, igraph
ties = [("Ann", "Bob"), ("Bob", "Cee"), ("Dan", "Eve")]
print("networkx", {who: round(value, 2) for who, value in nx.closeness_centrality(nx.Graph(ties)).items()})
g = igraph.Graph.TupleList(ties)
print("igraph", {who: round(value, 2) for who, value in zip(g.vs["name"], g.closeness())})
CODE
cat >"$dir/run.mjs" <<'CODE'
import { UndirectedGraph } from 'graphology';
import closeness from 'graphology-metrics/centrality/closeness.js';
import cytoscape from 'cytoscape';
const ties = [['Ann', 'Bob'], ['Bob', 'Cee'], ['Dan', 'Eve']];
const g = new UndirectedGraph();
for (const [one, other] of ties) { g.mergeNode(one); g.mergeNode(other); g.addEdge(one, other); }
const round = values => JSON.stringify(Object.fromEntries(Object.entries(values).map(([who, value]) => [who, Number(value.toFixed(2))])));
console.log('graphology', round(closeness(g)));
const cy = cytoscape({ headless: true, elements: [...g.nodes().map(id => ({ data: { id } })), ...ties.map(([source, target]) => ({ data: { source, target } }))] });
console.log('cytoscape', round(Object.fromEntries(g.nodes().map(id => [id, cy.$().cc({ root: `#${id}` })]))));
CODE
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(sna))
m <- matrix(0, 5, 5)
m[cbind(c(1, 2, 4), c(2, 3, 5))] <- 1
cat("sna", closeness(m + t(m), gmode = "graph"), "\n")
CODE
cat >"$dir/stated" <<'STATED'
networkx {'Ann': 0.33, 'Bob': 0.5, 'Cee': 0.33, 'Dan': 0.25, 'Eve': 0.25}
igraph {'Ann': 0.67, 'Bob': 1.0, 'Cee': 0.67, 'Dan': 1.0, 'Eve': 1.0}
graphology {"Ann":0.67,"Bob":1,"Cee":0.67,"Dan":1,"Eve":1}
cytoscape {"Ann":1.5,"Bob":2,"Cee":1.5,"Dan":1,"Eve":1}
sna 0 0 0 0 0 
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
  node "$dir/run.mjs"
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
