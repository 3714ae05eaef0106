#!/usr/bin/env bash
# Question: Four actors in a ring, one pair tied by two statements. Every pair of opposite actors has its shortest
#   paths through the other two. What is the betweenness?
# Guess: 0.5 each, whether the second tie is there or not; or the doubled path counts twice. The shares of a pair add
#   up to 1.
# What happens: networkx: 0.5 each. igraph: 2/3 and 1/3. graphology: as igraph with weights (all 1), but without weights b and
#   c get 0.25 each: half of the paths between a and d is counted for nobody. (python3-networkx 2.8.8-1,
#   python3-igraph 0.10.2-1+b1, graphology@0.26.0, graphology-metrics@2.4.2; seen 2026-11-29.)
# Why it matters: Who brokers depends on the library, and on whether statements were summed before.
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
cat >"$dir/run.py" <<'CODE'
import networkx as nx, igraph
ties = ["ab", "bd", "ac", "cd", "ab"]
b = nx.betweenness_centrality(nx.MultiGraph(ties), normalized=False)
print("networkx", {k: b[k] for k in "abcd"})
g = igraph.Graph.TupleList(ties); b = dict(zip(g.vs["name"], g.betweenness()))
print("igraph", {k: round(b[k], 3) for k in "abcd"})
CODE
cat >"$dir/run1.cjs" <<'CODE'
const Graph = require('graphology'), betweenness = require('graphology-metrics/centrality/betweenness');
for (const getEdgeWeight of ['weight', null]) for (const ties of [['ab', 'bd', 'ac', 'cd'], ['ab', 'bd', 'ac', 'cd', 'ab']]) {
  const g = new Graph.MultiUndirectedGraph(); [...'abcd'].forEach(n => g.addNode(n));
  ties.forEach(t => g.addEdge(t[0], t[1], {weight: 1}));
  const b = betweenness(g, {normalized: false, getEdgeWeight});
  console.log('graphology', getEdgeWeight ? 'with weights' : 'without weights', ties.length, 'ties', [...'abcd'].map(n => n + ' ' + b[n].toFixed(3)).join(' '));
}
CODE
cat >"$dir/stated" <<'STATED'
networkx {'a': 0.5, 'b': 0.5, 'c': 0.5, 'd': 0.5}
igraph {'a': 0.667, 'b': 0.667, 'c': 0.333, 'd': 0.333}
graphology with weights 4 ties a 0.500 b 0.500 c 0.500 d 0.500
graphology with weights 5 ties a 0.667 b 0.667 c 0.333 d 0.333
graphology without weights 4 ties a 0.500 b 0.500 c 0.500 d 0.500
graphology without weights 5 ties a 0.500 b 0.250 c 0.250 d 0.500
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
  node "$dir/run1.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
