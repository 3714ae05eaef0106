#!/usr/bin/env bash
# Question: Pajek may list neighbours: under *Arcslist a line "1 2 3" means ties from 1 to 2 and from 1 to 3. Do
#   networkx and igraph agree on it?
# Guess: Both read two ties.
# What happens: igraph reads two ties. networkx accepts the section but reads each line as an ordinary arc: one tie from 1 to
#   2 with weight 3.0, and the tie to 3 is gone. No error. (python3-networkx 2.8.8-1, python3-igraph 0.10.2-1+b1; seen
#   2026-11-29.)
# Why it matters: Ties are lost and the rest are weighted by the running number of another actor.
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
1 "Ann"
2 "Bob"
3 "Cee"
4 "Dan"
*Arcslist
1 2 3
2 3 4
"""
g = nx.parse_pajek(text)
print("networkx", [(s, t, d) for s, t, d in g.edges(data=True)])
with open("a.net", "w") as f: f.write(text)
h = igraph.Graph.Read_Pajek("a.net")
print("igraph", [(h.vs[e.source]["name"], h.vs[e.target]["name"], e.attributes()) for e in h.es])
CODE
cat >"$dir/stated" <<'STATED'
networkx [('Ann', 'Bob', {'weight': 3.0}), ('Bob', 'Cee', {'weight': 4.0})]
igraph [('Ann', 'Bob', {}), ('Ann', 'Cee', {}), ('Bob', 'Cee', {}), ('Bob', 'Dan', {})]
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
