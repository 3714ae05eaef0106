#!/usr/bin/env bash
# Question: Each tie of a network states the outlet it was read in, as the attribute source; each actor an id of
#   Wikidata. Do they survive networkx's JSON for d3 (node_link) and for Cytoscape?
# Guess: Yes, or an error about names that are taken.
# What happens: node_link overwrites the tie's source by the name of its first actor and the actor's id by its name.
#   cytoscape_data does so with source too, and gives the actor the id Q1 while the ties go on to name Ann: an actor
#   without ties, and ties without an actor. (python3-networkx 2.8.8-1; seen 2026-11-30.)
# Why it matters: Which paper said it is gone from every tie, and nothing was reported.
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
cat >"$dir/run.py" <<'CODE'
import networkx as nx
g = nx.Graph()
g.add_node("Ann", id="Q1")
g.add_node("Bob")
g.add_edge("Ann", "Bob", source="Courier", stance=-1)
linked = nx.node_link_data(g)
print("node_link nodes", linked["nodes"], "ties", linked["links"])
print("read again", list(nx.node_link_graph(linked).edges(data=True)))
elements = nx.cytoscape_data(g)["elements"]
print("cytoscape nodes", [node["data"]["id"] for node in elements["nodes"]], "ties", [edge["data"] for edge in elements["edges"]])
CODE
cat >"$dir/stated" <<'STATED'
node_link nodes [{'id': 'Ann'}, {'id': 'Bob'}] ties [{'source': 'Ann', 'stance': -1, 'target': 'Bob'}]
read again [('Ann', 'Bob', {'stance': -1})]
cytoscape nodes ['Q1', 'Bob'] ties [{'source': 'Ann', 'stance': -1, 'target': 'Bob'}]
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
