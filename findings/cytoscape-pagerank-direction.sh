#!/usr/bin/env bash
# Question: A symmetric network of two triads and a bridge, undirected for every reader. What PageRank do its mirror
#   nodes get from cytoscape?
# Guess: The same: degree, closeness and betweenness of cytoscape are undirected unless told otherwise.
# What happens: pageRank() follows source to target and has no option against it: Fay, named only as target, gets four times
#   the rank of Ann, her mirror image, and swapping the two columns reverses the order. @antv/algorithm does the same.
#   (cytoscape@3.35.0, @antv/algorithm@0.1.26; seen 2026-11-29.)
# Why it matters: The ranking of speakers follows the alphabet by which pairs were written.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" cytoscape@3.35.0 @antv/algorithm@0.1.26 >/dev/null 2>&1 ||
  { echo "did not run: cytoscape@3.35.0 @antv/algorithm@0.1.26 not to be had"; exit 0; }
echo "cytoscape@3.35.0 @antv/algorithm@0.1.26"
cat >"$dir/run.cjs" <<'CODE'
const cytoscape = require('cytoscape'), antv = require('@antv/algorithm');
const names = ['Ann', 'Bob', 'Cee', 'Dan', 'Eva', 'Fay'];
const pairs = [['Ann', 'Bob'], ['Ann', 'Cee'], ['Bob', 'Cee'], ['Cee', 'Dan'], ['Dan', 'Eva'], ['Dan', 'Fay'], ['Eva', 'Fay']];
for (const swap of [false, true]) {
  const ties = pairs.map(p => swap ? [...p].reverse() : p).map(([source, target]) => ({source, target}));
  const cy = cytoscape({headless: true, elements: [...names.map(id => ({data: {id}})), ...ties.map(data => ({data}))]});
  const rank = cy.elements().pageRank(), degree = cy.elements().degreeCentralityNormalized();
  console.log(swap ? 'columns swapped' : 'as written');
  console.log('  cytoscape', names.map(n => n + ' ' + rank.rank('#' + n).toFixed(3)).join(' '), '| degree of Ann and Fay', degree.degree('#Ann').toFixed(2), degree.degree('#Fay').toFixed(2));
  const r = antv.pageRank({nodes: names.map(id => ({id})), edges: ties});
  console.log('  antv', names.map(n => n + ' ' + r[n].toFixed(3)).join(' '));
}
CODE
cat >"$dir/stated" <<'STATED'
as written
  cytoscape Ann 0.071 Bob 0.099 Cee 0.178 Dan 0.213 Eva 0.156 Fay 0.282 | degree of Ann and Fay 0.67 0.67
  antv Ann 0.066 Bob 0.095 Cee 0.175 Dan 0.215 Eva 0.158 Fay 0.292
columns swapped
  cytoscape Ann 0.282 Bob 0.156 Cee 0.213 Dan 0.178 Eva 0.099 Fay 0.071 | degree of Ann and Fay 0.67 0.67
  antv Ann 0.292 Bob 0.158 Cee 0.215 Dan 0.175 Eva 0.095 Fay 0.066
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
