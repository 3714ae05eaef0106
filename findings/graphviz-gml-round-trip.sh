#!/usr/bin/env bash
# Question: Graphviz ships gml2gv and gv2gml. A GML file goes through both. Is it the same network for networkx and
#   igraph?
# Guess: The same nodes, ids, labels and weights, in another layout.
# What happens: Ids 10, 30, 50 become 0, 1, 2; the label becomes a second "name" beside the old id, so networkx refuses the
#   file for having no label; a weight that was absent is written as the empty text, and igraph takes the whole column
#   of weights for text. (graphviz 2.42.2-7+deb12u1, python3-networkx 2.8.8-1, python3-igraph 0.10.2-1+b1; seen
#   2026-11-29.)
# Why it matters: A detour for the sake of a picture costs the names and the numbers.
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
need python3-igraph 0.10.2-1+b1
cat >"$dir/run1.py" <<'CODE'
import networkx as nx, igraph
try: print("networkx", sorted(nx.read_gml("out.gml").nodes))
except Exception as e: print("networkx refuses:", e)
for f in ("in.gml", "out.gml"):
    g = igraph.Graph.Read_GML(f); print("igraph", f, {a: g.vs[a] for a in g.vs.attributes()}, g.es["weight"])
CODE
cat >"$dir/stated" <<'STATED'
5: id 0
6: name "10"
7: name "Ann Lee"
10: id 1
11: name "30"
12: name "Bob"
15: id 2
16: name "50"
17: name "Cee"
20: id 1
21: source 0
22: target 1
23: weight -1.5
26: id 2
27: source 1
28: target 2
29: weight ""
networkx refuses: node #0 has no 'label' attribute
igraph in.gml {'id': [10.0, 30.0, 50.0], 'label': ['Ann Lee', 'Bob', 'Cee']} [-1.5, nan]
igraph out.gml {'id': [0.0, 1.0, 2.0], 'name': ['Ann Lee', 'Bob', 'Cee']} ['-1.5', '']
STATED
{
printf '%s\n' 'graph [' '  node [ id 10 label "Ann Lee" ]' '  node [ id 30 label "Bob" ]' '  node [ id 50 label "Cee" ]' '  edge [ source 10 target 30 weight -1.5 ]' '  edge [ source 30 target 50 ]' ']' >in.gml
gml2gv in.gml | gv2gml >out.gml
grep -nE '^    (id|name|source|target|weight|label) ' out.gml | sed 's/  */ /g'
  /usr/bin/python3 -W ignore "$dir/run1.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
