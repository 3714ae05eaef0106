#!/usr/bin/env bash
# Question: networkx writes Ann, Bob, their parties and a tie of -2.5 to GraphML. What does Graphviz' graphml2gv make
#   of it?
# Guess: A dot file with labels, parties and weight: both formats know attributes, and gml2gv keeps them.
# What happens: Two nodes n0 and n1 and a bare tie. Every data element is passed over, with a line on the other output
#   that says node key is unknown, and the end code is 0. The same network through GML keeps party and weight.
#   (graphviz 2.42.2-7+deb12u1, python3-networkx 2.8.8-1; seen 2026-11-30.)
# Why it matters: The picture of the debate shows nameless dots, and opposition is drawn like support.
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
need graphviz 2.42.2-7+deb12u1
need python3-networkx 2.8.8-1
cat >"$dir/write.py" <<'CODE'
import networkx as nx
g = nx.Graph()
g.add_node("n0", label="Ann", party="A"); g.add_node("n1", label="Bob", party="B"); g.add_edge("n0", "n1", weight=-2.5)
nx.write_graphml(g, "debate.graphml")
h = nx.relabel_nodes(g, {"n0": 0, "n1": 1})
for _, d in h.nodes(data=True): del d["label"]
nx.write_gml(h, "debate.gml")
CODE
cat >"$dir/run.sh" <<'CODE'
echo graphml2gv $(graphml2gv debate.graphml 2>/dev/null) "end code $?"
echo gml2gv $(gml2gv debate.gml)
CODE
cat >"$dir/stated" <<'STATED'
graphml2gv graph "" { n0 -- n1; } end code 0
gml2gv graph "" { 0 [name=0, party=A]; 1 [name=1, party=B]; 0 -- 1 [weight=-2.5]; }
STATED
{
  /usr/bin/python3 -W ignore "$dir/write.py"
  bash "$dir/run.sh"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
