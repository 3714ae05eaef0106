#!/usr/bin/env bash
# Question: A GraphML key says attr.type="double" with default 10. What do graphology-graphml and graphology-metrics
#   make of a tie that relies on it?
# Guess: The number 10.
# What happens: Stated values become numbers, defaults stay text: "10". The algorithms take any weight that is not a number as
#   1, so the strength of the two nodes is 1. A boolean written 1, which XML Schema allows, is read as false.
#   (graphology@0.26.0, graphology-graphml@0.5.2, graphology-metrics@2.4.2; seen 2026-11-29.)
# Why it matters: The commonest weight of the file counts as 1, without any message.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" graphology@0.26.0 graphology-graphml@0.5.2 graphology-metrics@2.4.2 >/dev/null 2>&1 ||
  { echo "did not run: graphology@0.26.0 graphology-graphml@0.5.2 graphology-metrics@2.4.2 not to be had"; exit 0; }
echo "graphology@0.26.0 graphology-graphml@0.5.2 graphology-metrics@2.4.2"
cat >"$dir/run.cjs" <<'CODE'
const Graph = require('graphology'), graphml = require('graphology-graphml'), {weightedDegree} = require('graphology-metrics/node/weighted-degree');
const g = graphml.parse(Graph, `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="w" for="edge" attr.name="weight" attr.type="double"><default>10</default></key>
  <key id="c" for="node" attr.name="confirmed" attr.type="boolean"/>
  <graph edgedefault="undirected">
    <node id="Ann"><data key="c">1</data></node><node id="Bob"><data key="c">true</data></node><node id="Cee"/>
    <edge source="Ann" target="Bob"/>
    <edge source="Bob" target="Cee"><data key="w">10</data></edge>
  </graph>
</graphml>`);
console.log(JSON.stringify(g.mapEdges((e, a, s, t) => [s, t, a.weight])));
console.log(JSON.stringify(g.mapNodes(n => [n, weightedDegree(g, n), g.getNodeAttribute(n, 'confirmed')])));
CODE
cat >"$dir/stated" <<'STATED'
[["Ann","Bob","10"],["Bob","Cee",10]]
[["Ann",1,false],["Bob",11,true],["Cee",10,null]]
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
