#!/usr/bin/env bash
# Question: A Pajek file numbers its vertices; an actor and a concept are both labelled "Coal". Does networkx keep two
#   nodes?
# Guess: Two nodes: the number is the identity, the label is a label (or an error is raised).
# What happens: One node. The last number wins as its id, and a tie between the two becomes a tie of the node with itself.
#   (python3-networkx 2.8.8-1, python3-igraph 0.10.2-1+b1; seen 2026-11-29.)
# Why it matters: An actor and a concept, or two people of the same name, become one, with the ties of both.
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
text = """*Vertices 4
1 "Coal Board"
2 "Coal"
3 "Coal"
4 "Tax"
*Edges
1 3 1
2 4 -1
2 3 2
"""
g = nx.parse_pajek(text)
print("networkx", dict(g.nodes(data="id")), [(s, t, d["weight"]) for s, t, d in g.edges(data=True)])
with open("s.net", "w") as f: f.write(text)
h = igraph.Graph.Read_Pajek("s.net")
print("igraph", h.vcount(), "vertices", h.get_edgelist())
CODE
cat >"$dir/stated" <<'STATED'
networkx {'Coal Board': '1', 'Coal': '3', 'Tax': '4'} [('Coal Board', 'Coal', 1.0), ('Coal', 'Tax', -1.0), ('Coal', 'Coal', 2.0)]
igraph 4 vertices [(0, 2), (1, 3), (1, 2)]
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
