#!/usr/bin/env bash
# Question: Weights came from a CSV file or a string attribute and are "9" instead of 9. What do Louvain and
#   modularity of graphology make of them?
# Guess: They are coerced to numbers, or NaN comes out and one notices.
# Seen: Every one of them is taken as 1, silently: modularity is that of the unweighted network (0.357 instead of
#   0.500) and strength counts ties. (graphology@0.26.0, graphology-metrics@2.4.2; seen 2026-11-29.)
# Why it matters: Weighted results are unweighted results, and nothing looks wrong.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" graphology@0.26.0 graphology-metrics@2.4.2 >/dev/null 2>&1 ||
  { echo "did not run: graphology@0.26.0 graphology-metrics@2.4.2 not to be had"; exit 0; }
echo "graphology@0.26.0 graphology-metrics@2.4.2"
cat >"$dir/run.cjs" <<'CODE'
const Graph = require('graphology'), modularity = require('graphology-metrics/graph/modularity'), {weightedDegree} = require('graphology-metrics/node/weighted-degree');
const ties = [['a', 'b', 9], ['b', 'c', 9], ['a', 'c', 9], ['d', 'e', 9], ['e', 'f', 9], ['d', 'f', 9], ['c', 'd', 0.01]];
for (const as of [Number, String]) {
  const g = new Graph.UndirectedGraph();
  [...'abcdef'].forEach(n => g.addNode(n));
  ties.forEach(([s, t, w]) => g.addEdge(s, t, {weight: as(w)}));
  const q = modularity(g, {getNodeCommunity: n => 'abc'.includes(n) ? 0 : 1});
  console.log(as.name, 'modularity', q.toFixed(4), 'strength of a', weightedDegree(g, 'a'));
}
CODE
cat >"$dir/stated" <<'STATED'
Number modularity 0.4998 strength of a 18
String modularity 0.3571 strength of a 2
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
