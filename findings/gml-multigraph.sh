#!/usr/bin/env bash
# Question: igraph holds two ties between Ann and Bob and writes GML. Does networkx read it?
# Guess: Yes, as a multigraph, as its Pajek and GraphML readers do.
# What happens: It is refused for a duplicated edge: networkx wants a key of its own, multigraph 1, which igraph does not
#   write. Added by hand, the file is read. (python3-networkx 2.8.8-1, python3-igraph 0.10.2-1+b1; seen 2026-11-29.)
# Why it matters: Networks with one tie per statement cannot go this way.
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
g = igraph.Graph(n=2, edges=[(0, 1), (0, 1)]); g.vs["label"] = ["Ann", "Bob"]; g.es["weight"] = [1, -1]
g.write_gml("g.gml"); g.write_graphml("g.graphml")
try: print("GML", list(nx.read_gml("g.gml").edges(data="weight")))
except Exception as e: print("GML refused:", e)
print("GraphML", type(nx.read_graphml("g.graphml")).__name__, nx.read_graphml("g.graphml").number_of_edges())
lines = open("g.gml").read().replace("directed 0", "directed 0\n  multigraph 1")
print("GML with multigraph 1", list(nx.parse_gml(lines).edges(data="weight")))
CODE
cat >"$dir/stated" <<'STATED'
GML refused: edge #1 (1--0) is duplicated
GraphML MultiGraph 2
GML with multigraph 1 [('Ann', 'Bob', 1), ('Ann', 'Bob', -1)]
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
