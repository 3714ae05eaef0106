#!/usr/bin/env bash
# Question: Do actors talk within their party? Two of six actors have no party on record; networkx's
#   attribute_assortativity_coefficient is asked for the attribute party. How does it count those two?
# Guess: Left out, as missing values are, or an error.
# What happens: As a party of their own, None: a tie between two unknowns is a tie within a party. The coefficient is
#   0.62; without them it is 0.33. (python3-networkx 2.8.8-1; seen 2026-11-30.)
# Why it matters: The less is known of the actors, the more divided the debate seems.
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
g.add_nodes_from(["Ann", "Bob"], party="Green")
g.add_nodes_from(["Cee", "Dan"], party="Blue")
g.add_nodes_from(["Eve", "Fay"])
g.add_edges_from([("Ann", "Bob"), ("Cee", "Dan"), ("Ann", "Cee"), ("Eve", "Fay")])
known = g.subgraph([who for who, party in g.nodes(data="party") if party])
print("ties by party", nx.attribute_mixing_dict(g, "party"))
print("assortativity", round(nx.attribute_assortativity_coefficient(g, "party"), 2))
print("assortativity of those with a party", round(nx.attribute_assortativity_coefficient(known, "party"), 2))
CODE
cat >"$dir/stated" <<'STATED'
ties by party {'Green': {'Green': 2, 'Blue': 1}, 'Blue': {'Blue': 2, 'Green': 1}, None: {None: 2}}
assortativity 0.62
assortativity of those with a party 0.33
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
