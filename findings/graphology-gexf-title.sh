#!/usr/bin/env bash
# Question: GEXF declares <attribute id="in_office" title="In office since">. Under which name does graphology-gexf
#   give the value?
# Guess: Under the title, as for every other attribute: the id only links value and declaration.
# What happens: The title is used if the id is a number, the id if it is a word. networkx uses the title in both cases.
#   (python3-networkx 2.8.8-1, graphology@0.26.0, graphology-gexf@0.13.2; seen 2026-11-29.)
# Why it matters: The same column has two names depending on which program wrote the file, and a merge by column
#   leaves gaps.
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
npm install --no-audit --no-fund --silent --prefix "$dir" graphology@0.26.0 graphology-gexf@0.13.2 >/dev/null 2>&1 ||
  { echo "did not run: graphology@0.26.0 graphology-gexf@0.13.2 not to be had"; exit 0; }
echo "graphology@0.26.0 graphology-gexf@0.13.2"
cat >"$dir/run1.cjs" <<'CODE'
const Graph = require('graphology'), gexf = require('graphology-gexf');
const g = gexf.parse(Graph, require('fs').readFileSync('t.gexf', 'utf8'));
console.log('graphology', JSON.stringify(g.getNodeAttributes('a')));
CODE
cat >"$dir/run2.py" <<'CODE'
import networkx as nx
print("networkx", nx.read_gexf("t.gexf").nodes["a"])
CODE
cat >"$dir/stated" <<'STATED'
graphology {"label":"Ann","Party":"Red","in_office":"2020"}
networkx {'Party': 'Red', 'In office since': '2020', 'label': 'Ann'}
STATED
{
cat >t.gexf <<'GEXF'
<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph defaultedgetype="undirected">
  <attributes class="node" mode="static">
    <attribute id="0" title="Party" type="string"/><attribute id="in_office" title="In office since" type="string"/>
  </attributes>
  <nodes><node id="a" label="Ann"><attvalues><attvalue for="0" value="Red"/><attvalue for="in_office" value="2020"/></attvalues></node></nodes>
  <edges/>
</graph></gexf>
GEXF
  node "$dir/run1.cjs"
  /usr/bin/python3 -W ignore "$dir/run2.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
