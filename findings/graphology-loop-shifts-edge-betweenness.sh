#!/usr/bin/env bash
# Question: Ann, Bob and Cem form a chain of two ties; each lies on two shortest paths. A party that agrees with
#   itself gives Cem a loop. What is the betweenness of the ties by graphology?
# Guess: 2 and 2 still, and 0 for the loop: no shortest path uses a loop.
# What happens: 1.5 and 1.25, although nothing about the paths changed, and one more entry under the name undefined
#   that is NaN. Without the loop it is 2 and 2. networkx and igraph say 2, 2 and 0. (python3-networkx 2.8.8-1,
#   python3-igraph 0.10.2-1+b1, graphology@0.26.0, graphology-metrics@2.4.2; seen 2026-11-30.)
# Why it matters: Two members of one organisation who agree make a loop when people are merged into organisations, and
#   the numbers of other ties shift.
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
npm install --no-audit --no-fund --silent --prefix "$dir" graphology@0.26.0 graphology-metrics@2.4.2 >/dev/null 2>&1 ||
  { echo "did not run: graphology@0.26.0 graphology-metrics@2.4.2 not to be had"; exit 0; }
echo "graphology@0.26.0 graphology-metrics@2.4.2"
cat >"$dir/run.cjs" <<'CODE'
const Graph = require('graphology');
const betweenness = require('graphology-metrics/centrality/edge-betweenness');
for (const ties of [['Ann Bob', 'Bob Cem'], ['Ann Bob', 'Bob Cem', 'Cem Cem']]) {
  const g = new Graph({type: 'undirected'});
  for (const tie of ties) { const [a, b] = tie.split(' '); g.mergeNode(a); g.mergeNode(b); g.addEdgeWithKey(tie, a, b, {weight: 1}); }
  console.log('graphology', betweenness(g, {normalized: false}));
}
CODE
cat >"$dir/run.py" <<'CODE'
import networkx as nx, igraph as ig
ties = [("Ann", "Bob"), ("Bob", "Cem"), ("Cem", "Cem")]
print("networkx", nx.edge_betweenness_centrality(nx.Graph(ties), normalized=False))
print("igraph", ig.Graph.TupleList(ties).edge_betweenness())
CODE
cat >"$dir/stated" <<'STATED'
graphology { 'Ann Bob': 2, 'Bob Cem': 2 }
graphology { 'Ann Bob': 1.5, 'Bob Cem': 1.25, 'Cem Cem': 0, undefined: NaN }
networkx {('Ann', 'Bob'): 2.0, ('Bob', 'Cem'): 2.0, ('Cem', 'Cem'): 0.0}
igraph [2.0, 2.0, 0.0]
STATED
{
  node "$dir/run.cjs"
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
