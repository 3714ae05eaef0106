#!/usr/bin/env bash
# Question: What does networkx make of a Pajek file with two relations, "*Arcs :1" and "*Arcs :2", as exported for
#   agreement and disagreement?
# Guess: Either the relations are kept apart as keys, or all lines are put together; an unknown header is an error.
# What happens: No error. The first header is taken, the relation forgotten; the second header line itself is read as a tie:
#   there are two more nodes, called "*Arcs" and ":2", and an arc between them. (python3-networkx 2.8.8-1; seen
#   2026-11-29.)
# Why it matters: Agreement and disagreement become one kind of tie, and two nodes nobody coded enter every count and
#   centrality.
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
g = nx.parse_pajek("""*Vertices 3
1 "Ann"
2 "Bob"
3 "Cee"
*Arcs :1 "agree"
1 2 3
*Arcs :2 "disagree"
2 3 4
""")
print("nodes", list(g.nodes))
print("arcs", [(s, t, d.get("weight")) for s, t, d in g.edges(data=True)])
CODE
cat >"$dir/stated" <<'STATED'
nodes ['Ann', 'Bob', 'Cee', '*Arcs', ':2']
arcs [('Ann', 'Bob', 3.0), ('Bob', 'Cee', 4.0), ('*Arcs', ':2', None)]
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
