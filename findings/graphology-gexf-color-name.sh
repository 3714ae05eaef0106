#!/usr/bin/env bash
# Question: Nodes are coloured "steelblue" and "tomato" by camp. What colours does the GEXF written by graphology-gexf
#   hold?
# Guess: The red, green and blue of those names, or the colour is left out.
# What happens: An empty colour element, which comes back as the text "rgb(,,)"; "#f008" comes back with its blue as NaN. Only
#   #rgb, #rrggbb and rgb(...) survive. (graphology@0.26.0, graphology-gexf@0.13.2; seen 2026-11-29.)
# Why it matters: The camps on the picture turn into one colour in the next program.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" graphology@0.26.0 graphology-gexf@0.13.2 >/dev/null 2>&1 ||
  { echo "did not run: graphology@0.26.0 graphology-gexf@0.13.2 not to be had"; exit 0; }
echo "graphology@0.26.0 graphology-gexf@0.13.2"
cat >"$dir/run.cjs" <<'CODE'
const Graph = require('graphology'), gexf = require('graphology-gexf');
const g = new Graph();
['steelblue', '#f008', '#4682b4', 'rgb(70,130,180)'].forEach((color, i) => g.addNode('n' + i, {color}));
const text = gexf.write(g);
console.log(text.split('\n').filter(l => l.includes('<viz:color')).map(l => l.trim()).join('\n'));
console.log(JSON.stringify(gexf.parse(Graph, text).mapNodes((n, a) => a.color)));
CODE
cat >"$dir/stated" <<'STATED'
<viz:color/>
<viz:color r="240" g="8" b="NaN"/>
<viz:color r="70" g="130" b="180"/>
<viz:color r="70" g="130" b="180"/>
["rgb(,,)","rgb(240,8,NaN)","rgb(70,130,180)","rgb(70,130,180)"]
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
