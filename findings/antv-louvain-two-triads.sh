#!/usr/bin/env bash
# Question: Two triads with ties of weight 1 are joined by one tie of weight 0.01. What does louvain() of
#   @antv/algorithm find?
# Guess: Two communities, as any Louvain does.
# What happens: One community of six, whatever the bridge weighs and whatever threshold is given. Four groups of five it does
#   tell apart. (@antv/algorithm@0.1.26; seen 2026-11-29.)
# Why it matters: Small debates, with a handful of speakers a side, come out as one camp.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" @antv/algorithm@0.1.26 >/dev/null 2>&1 ||
  { echo "did not run: @antv/algorithm@0.1.26 not to be had"; exit 0; }
echo "@antv/algorithm@0.1.26"
cat >"$dir/run.cjs" <<'CODE'
const {louvain} = require('@antv/algorithm');
const triads = w => ({nodes: [...'abcdef'].map(id => ({id})), edges: [['a', 'b', 1], ['a', 'c', 1], ['b', 'c', 1], ['d', 'e', 1], ['d', 'f', 1], ['e', 'f', 1], ['c', 'd', w]].map(([source, target, weight]) => ({source, target, weight}))});
for (const w of [0.01, 1]) for (const threshold of [1e-4, 1e-9]) console.log('bridge', w, 'threshold', threshold, louvain(triads(w), false, 'weight', threshold).clusters.map(c => c.nodes.map(n => n.id).sort().join('')));
const nodes = [], edges = [];
for (let k = 0; k < 4; k++) {
  for (let i = 0; i < 5; i++) { nodes.push({id: `${k}.${i}`}); for (let j = 0; j < i; j++) edges.push({source: `${k}.${j}`, target: `${k}.${i}`, weight: 1}); }
  edges.push({source: `${k}.0`, target: `${(k + 1) % 4}.1`, weight: 1});
}
console.log('four groups of five', louvain({nodes, edges}, false, 'weight').clusters.map(c => c.nodes.length));
CODE
cat >"$dir/stated" <<'STATED'
bridge 0.01 threshold 0.0001 [ 'abcdef' ]
bridge 0.01 threshold 1e-9 [ 'abcdef' ]
bridge 1 threshold 0.0001 [ 'abcdef' ]
bridge 1 threshold 1e-9 [ 'abcdef' ]
four groups of five [ 5, 5, 5, 5 ]
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
