#!/usr/bin/env bash
# Question: GEXF may nest nodes: a party holds its members. Whose role does graphology-gexf give the party?
# Guess: Its own; nested nodes are read as nodes of their own.
# What happens: The values of everything inside are collected too and the last one wins: the party has role member and founded
#   2020. networkx keeps them apart and notes the parent. A GraphML graph nested in a node does the same in
#   graphology-graphml. (python3-networkx 2.8.8-1, graphology@0.26.0, graphology-gexf@0.13.2,
#   graphology-graphml@0.5.2; seen 2026-11-29.)
# Why it matters: Organisations take over the attributes of a person.
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
npm install --no-audit --no-fund --silent --prefix "$dir" graphology@0.26.0 graphology-gexf@0.13.2 graphology-graphml@0.5.2 >/dev/null 2>&1 ||
  { echo "did not run: graphology@0.26.0 graphology-gexf@0.13.2 graphology-graphml@0.5.2 not to be had"; exit 0; }
echo "graphology@0.26.0 graphology-gexf@0.13.2 graphology-graphml@0.5.2"
cat >"$dir/run1.cjs" <<'CODE'
const Graph = require('graphology'), fs = require('fs');
const show = (t, g) => console.log(t, JSON.stringify(g.mapNodes((n, a) => [n, a])));
show('graphology-gexf', require('graphology-gexf').parse(Graph, fs.readFileSync('h.gexf', 'utf8')));
show('graphology-graphml', require('graphology-graphml').parse(Graph, fs.readFileSync('h.graphml', 'utf8')));
CODE
cat >"$dir/run2.py" <<'CODE'
import networkx as nx
g = nx.read_gexf("h.gexf")
print("networkx", {n: dict(g.nodes[n]) for n in ("p", "m")})
CODE
cat >"$dir/stated" <<'STATED'
graphology-gexf [["p",{"label":"Reds","role":"member","founded":2020}],["m",{"label":"Ann","role":"member","founded":2020}]]
graphology-graphml [["p",{"role":"member"}],["m",{"role":"member"}]]
networkx {'p': {'role': 'party', 'founded': 1900, 'label': 'Reds'}, 'm': {'role': 'member', 'founded': 2020, 'label': 'Ann', 'pid': 'p'}}
STATED
{
cat >h.gexf <<'GEXF'
<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph defaultedgetype="undirected">
  <attributes class="node" mode="static"><attribute id="0" title="role" type="string"/><attribute id="1" title="founded" type="integer"/></attributes>
  <nodes><node id="p" label="Reds"><attvalues><attvalue for="0" value="party"/><attvalue for="1" value="1900"/></attvalues>
    <nodes><node id="m" label="Ann"><attvalues><attvalue for="0" value="member"/><attvalue for="1" value="2020"/></attvalues></node></nodes>
  </node></nodes><edges/>
</graph></gexf>
GEXF
cat >h.graphml <<'GRAPHML'
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="r" for="node" attr.name="role" attr.type="string"/>
  <graph edgedefault="undirected"><node id="p"><data key="r">party</data>
    <graph id="p:" edgedefault="undirected"><node id="m"><data key="r">member</data></node></graph>
  </node></graph>
</graphml>
GRAPHML
  node "$dir/run1.cjs"
  /usr/bin/python3 -W ignore "$dir/run2.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
