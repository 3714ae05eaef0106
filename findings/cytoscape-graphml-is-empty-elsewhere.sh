#!/usr/bin/env bash
# Question: A network of two actors and two signed ties leaves Cytoscape through its extension for GraphML. What
#   do networkx and igraph read?
# Guess: Two nodes and two ties; perhaps the weights as text, since the file declares no types.
# What happens: Neither raises an error, and both read an empty graph: the extension writes node and edge
#   outside of the namespace of GraphML that its root element states. igraph warns of nothing. Back in Cytoscape
#   the ties are there, and their weights are texts. A GraphML file with declared keys has its attributes in
#   Cytoscape under the ids of the keys. (python3-networkx 2.8.8-1, python3-igraph 0.10.2-1+b1,
#   cytoscape@3.35.0, cytoscape-graphml@1.0.6, jquery@3.7.1, jsdom@29.1.1; seen 2026-11-30.)
# Why it matters: A network handed to a colleague arrives as nothing, which is easily taken for a filter that
#   leaves nothing over.
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
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" cytoscape@3.35.0 cytoscape-graphml@1.0.6 jquery@3.7.1 jsdom@29.1.1 >/dev/null 2>&1 ||
  { echo "did not run: cytoscape@3.35.0 cytoscape-graphml@1.0.6 jquery@3.7.1 jsdom@29.1.1 not to be had"; exit 0; }
echo "cytoscape@3.35.0 cytoscape-graphml@1.0.6 jquery@3.7.1 jsdom@29.1.1"
cat >"$dir/run.cjs" <<'CODE'
const { writeFileSync } = require('node:fs');
const { JSDOM } = require('jsdom');
const { window } = new JSDOM('');
Object.assign(globalThis, { window, document: window.document, XMLSerializer: window.XMLSerializer, DOMParser: window.DOMParser });
const cytoscape = require('cytoscape');
require('cytoscape-graphml')(cytoscape, require('jquery'));
const read = xml => {
  const cy = cytoscape({ headless: true });
  cy.graphml({ layoutBy: 'preset' });
  cy.graphml(xml);
  return cy;
};
const cy = cytoscape({ headless: true, elements: [
  { data: { id: 'a', party: 'Green' } }, { data: { id: 'b', party: 'Red' } },
  { data: { id: 'e', source: 'a', target: 'b', weight: -2 } }, { data: { id: 'f', source: 'a', target: 'b', weight: 3 } } ] });
writeFileSync('out.graphml', cy.graphml());
console.log('written', cy.nodes().length, 'nodes', cy.edges().length, 'ties, weights', JSON.stringify(cy.edges().map(tie => tie.data('weight'))));
const back = read(cy.graphml());
console.log('Cytoscape reads', back.nodes().length, 'nodes', back.edges().length, 'ties, weights', JSON.stringify(back.edges().map(tie => tie.data('weight'))));
const keyed = read('<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d0" for="node" attr.name="party" attr.type="string"/><graph edgedefault="undirected"><node id="a"><data key="d0">Green</data></node></graph></graphml>');
console.log('of a key d0 named party Cytoscape has party', keyed.nodes()[0].data('party') ?? null, '| d0', keyed.nodes()[0].data('d0') ?? null);
CODE
cat >"$dir/run.py" <<'CODE'
import networkx, igraph
one = networkx.read_graphml("out.graphml")
two = igraph.Graph.Read_GraphML("out.graphml")
print("networkx reads", one.number_of_nodes(), "nodes", one.number_of_edges(), "ties")
print("igraph reads", two.vcount(), "nodes", two.ecount(), "ties")
CODE
cat >"$dir/stated" <<'STATED'
written 2 nodes 2 ties, weights [-2,3]
Cytoscape reads 2 nodes 2 ties, weights ["-2","3"]
of a key d0 named party Cytoscape has party null | d0 Green
networkx reads 0 nodes 0 ties
igraph reads 0 nodes 0 ties
STATED
{
  node "$dir/run.cjs" 2>/dev/null
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
