#!/usr/bin/env bash
# Question: The ties inside one party are a loop of weight 4, its only tie. What are its degree and its weighted
#   degree?
# Guess: 2 and 8, or 1 and 4: both count a loop the same way.
# What happens: graphology says degree 2 and weighted degree 4, so the mean tie would weigh 2, though the only one
#   weighs 4. networkx and igraph say 2 and 8. graphology's own modularity counts the loop twice as they do.
#   (python3-networkx 2.8.8-1, python3-igraph 0.10.2-1+b1, graphology@0.26.0, graphology-metrics@2.4.2; seen
#   2026-11-30.)
# Why it matters: Strength divided by degree, the usual mean weight, halves for actors who agree with themselves, and
#   the strength differs from that of other programs.
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
const {weightedDegree} = require('graphology-metrics/node/weighted-degree');
const modularity = require('graphology-metrics/graph/modularity');
const g = new Graph({type: 'undirected'});
g.addNode('party'); g.addNode('Ann'); g.addNode('Bob');
g.addEdge('party', 'party', {weight: 4}); g.addEdge('Ann', 'Bob', {weight: 4});
console.log('graphology degree', g.degree('party'), 'weighted degree', weightedDegree(g, 'party'));
console.log('graphology modularity', modularity(g, {getNodeCommunity: n => n === 'party' ? 0 : 1}));
CODE
cat >"$dir/run.py" <<'CODE'
import networkx as nx, igraph as ig
ties = [("party", "party", 4), ("Ann", "Bob", 4)]
n = nx.Graph(); n.add_weighted_edges_from(ties)
print("networkx degree", n.degree("party"), "weighted degree", n.degree("party", weight="weight"))
print("networkx modularity", nx.algorithms.community.modularity(n, [{"party"}, {"Ann", "Bob"}]))
i = ig.Graph.TupleList(ties, weights=True)
print("igraph degree", i.degree("party"), "weighted degree", i.strength("party", weights="weight"))
CODE
cat >"$dir/stated" <<'STATED'
graphology degree 2 weighted degree 4
graphology modularity 0.5
networkx degree 2 weighted degree 8
networkx modularity 0.5
igraph degree 2 weighted degree 8.0
STATED
{
  node "$dir/run.cjs"
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
