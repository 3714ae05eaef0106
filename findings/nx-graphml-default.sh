#!/usr/bin/env bash
# Question: GraphML and GEXF let a file state a default, for example sign = -1 and weight = -1, and leave it out on
#   the ties that have it. What does networkx say those ties weigh?
# Guess: -1: a default that the format defines is filled in on reading (igraph does so).
# What happens: networkx keeps the default as a property of the whole graph and leaves the ties empty; every algorithm then
#   takes the missing weight as +1. (python3-networkx 2.8.8-1, python3-igraph 0.10.2-1+b1; seen 2026-11-29.)
# Why it matters: Ties of opposition are counted as ties of support.
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
cat >"$dir/run.py" <<'CODE'
import networkx as nx, igraph
with open("d.graphml", "w") as f: f.write("""<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="w" for="edge" attr.name="weight" attr.type="double"><default>-1.0</default></key>
  <graph edgedefault="undirected">
    <node id="Ann"/><node id="Bob"/><node id="Cee"/>
    <edge source="Ann" target="Bob"/>
    <edge source="Bob" target="Cee"><data key="w">1.0</data></edge>
  </graph>
</graphml>""")
with open("d.gexf", "w") as f: f.write("""<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph defaultedgetype="undirected">
  <attributes class="edge" mode="static"><attribute id="0" title="agreement" type="boolean"><default>false</default></attribute></attributes>
  <nodes><node id="Ann" label="Ann"/><node id="Bob" label="Bob"/></nodes>
  <edges><edge id="0" source="Ann" target="Bob"/></edges>
</graph></gexf>""")
g = nx.read_graphml("d.graphml")
print("networkx ties", list(g.edges(data=True)))
print("networkx strength of Bob", g.degree("Bob", weight="weight"))
h = igraph.Graph.Read_GraphML("d.graphml")
print("igraph weights", h.es["weight"], "strength of Bob", h.strength(1, weights="weight"))
print("networkx GEXF agreement", list(nx.read_gexf("d.gexf").edges(data="agreement")))
CODE
cat >"$dir/stated" <<'STATED'
networkx ties [('Ann', 'Bob', {}), ('Bob', 'Cee', {'weight': 1.0})]
networkx strength of Bob 2.0
igraph weights [-1.0, 1.0] strength of Bob 0.0
networkx GEXF agreement [('Ann', 'Bob', None)]
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
