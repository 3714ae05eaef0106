#!/usr/bin/env bash
# Question: A network of people and hashtags goes through networkx's own edge list, written and read with its
#   defaults. What comes back?
# Guess: The same network: no name holds a blank.
# What happens: Only ties between people: what begins with # is a comment on reading, so that a tie that names a
#   hashtag second keeps its first name alone and is dropped, and all is done without a word. The adjacency list loses
#   all. igraph's ncol keeps them; its own lgl file it cannot read. (python3-networkx 2.8.8-1, python3-igraph
#   0.10.2-1+b1; seen 2026-11-30.)
# Why it matters: A debate under hashtags has no hashtags.
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
import igraph, networkx as nx
ties = [("Ann", "#peace", 2.0), ("#peace", "Bob", 3.0), ("Ann", "Bob", 1.0)]
g = nx.Graph()
g.add_weighted_edges_from(ties)
nx.write_weighted_edgelist(g, "a.txt")
print("written", open("a.txt").read().split("\n"))
print("networkx reads", list(nx.read_weighted_edgelist("a.txt").edges(data="weight")))
nx.write_adjlist(g, "b.txt")
print("networkx reads its adjacency list", list(nx.read_adjlist("b.txt").edges))
i = igraph.Graph.TupleList(ties, weights=True)
i.write_ncol("c.ncol")
j = igraph.Graph.Read_Ncol("c.ncol", directed=False)
print("igraph reads its ncol", [(j.vs[t.source]["name"], j.vs[t.target]["name"], t["weight"]) for t in j.es])
i.write_lgl("d.lgl")
try:
    print("igraph reads its lgl", igraph.Graph.Read_Lgl("d.lgl").ecount())
except igraph.InternalError:
    print("igraph cannot read its lgl")
CODE
cat >"$dir/stated" <<'STATED'
written ['Ann #peace 2.0', 'Ann Bob 1.0', '#peace Bob 3.0', '']
networkx reads [('Ann', 'Bob', 1.0)]
networkx reads its adjacency list []
igraph reads its ncol [('Ann', '#peace', 2.0), ('#peace', 'Bob', 3.0), ('Ann', 'Bob', 1.0)]
igraph cannot read its lgl
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
