#!/usr/bin/env bash
# Question: Ann supports Bob with weight 3, Bob attacks Ann with weight -5. The directed network is made undirected.
#   What does the tie weigh?
# Guess: Something symmetric: the sum -2, the mean, or both numbers.
# What happens: networkx to_undirected keeps -5 (the tie added last), graphology toUndirected keeps 3 (the one added first).
#   Neither warns, and the sign depends on the order of the rows. (python3-networkx 2.8.8-1, graphology@0.26.0,
#   graphology-operators@1.6.1; seen 2026-11-29.)
# Why it matters: Support or opposition between two people is decided by the order in which the statements were coded.
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
npm install --no-audit --no-fund --silent --prefix "$dir" graphology@0.26.0 graphology-operators@1.6.1 >/dev/null 2>&1 ||
  { echo "did not run: graphology@0.26.0 graphology-operators@1.6.1 not to be had"; exit 0; }
echo "graphology@0.26.0 graphology-operators@1.6.1"
cat >"$dir/run.py" <<'CODE'
import networkx as nx
for order in ([("Ann", "Bob", 3), ("Bob", "Ann", -5)], [("Bob", "Ann", -5), ("Ann", "Bob", 3)]):
    g = nx.DiGraph(); g.add_nodes_from(["Ann", "Bob"]) if order[0][0] == "Ann" else g.add_nodes_from(["Bob", "Ann"])
    g.add_weighted_edges_from(order)
    print("networkx, first row", order[0], "->", list(g.to_undirected().edges(data="weight")))
CODE
cat >"$dir/run1.cjs" <<'CODE'
const Graph = require('graphology'), {toUndirected} = require('graphology-operators');
for (const order of [[['Ann', 'Bob', 3], ['Bob', 'Ann', -5]], [['Bob', 'Ann', -5], ['Ann', 'Bob', 3]]]) {
  const g = new Graph.DirectedGraph(); g.addNode('Ann'); g.addNode('Bob');
  order.forEach(([s, t, weight]) => g.addEdge(s, t, {weight}));
  console.log('graphology, first row', JSON.stringify(order[0]), '->', JSON.stringify(toUndirected(g).mapEdges((e, a, s, t) => [s, t, a.weight])));
}
CODE
cat >"$dir/stated" <<'STATED'
networkx, first row ('Ann', 'Bob', 3) -> [('Ann', 'Bob', -5)]
networkx, first row ('Bob', 'Ann', -5) -> [('Bob', 'Ann', 3)]
graphology, first row ["Ann","Bob",3] -> [["Ann","Bob",3]]
graphology, first row ["Bob","Ann",-5] -> [["Bob","Ann",-5]]
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
  node "$dir/run1.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
