#!/usr/bin/env bash
# Question: A node has the attribute parties: ["Greens|Left", "Reds"] (a joint list, and a party). Is it the same
#   after write and parse?
# Guess: Yes: the writer declares a list, so the reader knows where a value ends.
# What happens: The default version 1.2 joins with a bar that is not escaped: three parties come back. With version 1.3 it is
#   right. (graphology@0.26.0, graphology-gexf@0.13.2; seen 2026-11-29.)
# Why it matters: Alliances and joint motions, written with a bar or slash, become separate actors.
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
const g = new Graph(); g.addNode('m', {parties: ['Greens|Left', 'Reds']});
for (const version of [undefined, '1.2', '1.3']) console.log(version, JSON.stringify(gexf.parse(Graph, gexf.write(g, {version})).getNodeAttribute('m', 'parties')));
CODE
cat >"$dir/stated" <<'STATED'
undefined ["Greens","Left","Reds"]
1.2 ["Greens","Left","Reds"]
1.3 ["Greens|Left","Reds"]
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
