#!/usr/bin/env bash
# Question: Ann agrees with Cee (1), Bob, of Ann's party, opposes Cee (-1). The two are made one node, their party.
#   What is its tie to Cee in networkx and igraph?
# Guess: 0, or both ties side by side.
# What happens: networkx: 1 by contracted_nodes, which keeps the first and hides the other in an attribute; -1 by
#   relabel_nodes, which keeps the last; 0 by quotient_graph, which adds. igraph keeps both. The tie within the party
#   stays, as a tie to itself. (python3-networkx 2.8.8-1, python3-igraph 0.10.2-1+b1; seen 2026-11-30.)
# Why it matters: A divided party is for, against or silent by the name of the function that merged its members.
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
ties = [("Ann", "Cee", 1), ("Bob", "Cee", -1), ("Ann", "Bob", 1)]
g = nx.Graph()
g.add_weighted_edges_from(ties)
merged = nx.contracted_nodes(g, "Ann", "Bob")
print("contracted_nodes", [(one, other, tie["weight"]) for one, other, tie in merged.edges(data=True)])
merged = nx.relabel_nodes(g, {"Ann": "Party", "Bob": "Party"})
print("relabel_nodes", list(merged.edges(data="weight")))
merged = nx.quotient_graph(g, [{"Ann", "Bob"}, {"Cee"}], relabel=True)
print("quotient_graph", list(merged.edges(data="weight")))
i = igraph.Graph.TupleList(ties, weights=True)
i.contract_vertices([0, 1, 0], combine_attrs="first")
print("igraph", [(i.vs[tie.source]["name"], i.vs[tie.target]["name"], tie["weight"]) for tie in i.es])
CODE
cat >"$dir/stated" <<'STATED'
contracted_nodes [('Ann', 'Cee', 1), ('Ann', 'Ann', 1)]
relabel_nodes [('Party', 'Cee', -1), ('Party', 'Party', 1)]
quotient_graph [(0, 1, 0)]
igraph [('Ann', 'Cee', 1), ('Ann', 'Cee', -1), ('Ann', 'Ann', 1)]
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
