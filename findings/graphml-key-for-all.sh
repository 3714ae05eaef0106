#!/usr/bin/env bash
# Question: GraphML lets a key apply to graph, node and edge alike: <key for="all">. It is the default of the standard
#   when "for" is left out. Do graphology-graphml, igraph and networkx read it?
# Guess: Yes.
# What happens: With for="all" reading ends in "Cannot set properties of undefined"; with "for" left out the key is taken to
#   be for nodes only, so the value of an edge lands under the raw id of the key, as text. igraph ignores for="all"
#   with a warning and refuses the file without "for"; only networkx reads both. (python3-networkx 2.8.8-1,
#   python3-igraph 0.10.2-1+b1, graphology@0.26.0, graphology-graphml@0.5.2; seen 2026-11-29.)
# Why it matters: A note or a confidence that applies to actors and ties cannot be exchanged.
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
npm install --no-audit --no-fund --silent --prefix "$dir" graphology@0.26.0 graphology-graphml@0.5.2 >/dev/null 2>&1 ||
  { echo "did not run: graphology@0.26.0 graphology-graphml@0.5.2 not to be had"; exit 0; }
echo "graphology@0.26.0 graphology-graphml@0.5.2"
cat >"$dir/run1.cjs" <<'CODE'
const Graph = require('graphology'), graphml = require('graphology-graphml'), fs = require('fs');
for (const f of ['k10.graphml', 'k0.graphml']) try {
  const g = graphml.parse(Graph, fs.readFileSync(f, 'utf8'));
  console.log('graphology', f, JSON.stringify(g.getNodeAttributes('Ann')), JSON.stringify(g.mapEdges((e, a) => a)));
} catch (e) { console.log('graphology', f, 'refused:', e.message); }
CODE
cat >"$dir/run2.py" <<'CODE'
import networkx as nx, igraph
for f in ("k10.graphml", "k0.graphml"):
    try:
        g = nx.read_graphml(f); print("networkx", f, dict(g.nodes["Ann"]), list(g.edges(data=True)))
    except Exception as e: print("networkx", f, "refused:", repr(e)[:90])
    try:
        h = igraph.Graph.Read_GraphML(f); print("igraph", f, h.vs[0].attributes(), h.es[0].attributes())
    except Exception as e: print("igraph", f, "refused:", str(e).split(": ", 1)[1])
CODE
cat >"$dir/stated" <<'STATED'
graphology k10.graphml refused: Cannot set properties of undefined (setting 'k')
graphology k0.graphml {"certainty":3} [{"k":"2"}]
networkx k10.graphml {'certainty': 3} [('Ann', 'Bob', {'certainty': 2})]
igraph k10.graphml {'id': 'Ann'} {}
networkx k0.graphml {'certainty': 3} [('Ann', 'Bob', {'certainty': 2})]
igraph k0.graphml refused: Missing 'for' attribute in a <key> tag. -- Parse error
STATED
{
for form in 'for="all" ' ''; do
cat >"k${#form}.graphml" <<GRAPHML
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="k" ${form}attr.name="certainty" attr.type="int"/>
  <graph edgedefault="undirected"><node id="Ann"><data key="k">3</data></node><node id="Bob"/>
    <edge source="Ann" target="Bob"><data key="k">2</data></edge></graph>
</graphml>
GRAPHML
done
  node "$dir/run1.cjs"
  /usr/bin/python3 -W ignore "$dir/run2.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
