#!/usr/bin/env bash
# Question: A dot file puts two concepts and the tie between them into "subgraph cluster_x { ... }". Does networkx
#   read the tie?
# Guess: Yes: for Graphviz a subgraph is a frame around parts of the same graph.
# What happens: The two nodes are there if they occur elsewhere, the tie is not; and defaults such as "edge [sign=-1]" are not
#   on any tie, only as a property of the graph. No warning. (python3-networkx 2.8.8-1, python3-pydot 1.4.2-1,
#   graphviz 2.42.2-7+deb12u1; seen 2026-11-29.)
# Why it matters: Camps drawn as clusters lose exactly the ties that hold them together.
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
need python3-pydot 1.4.2-1
need graphviz 2.42.2-7+deb12u1
cat >"$dir/run.py" <<'CODE'
import networkx as nx, subprocess
with open("c.dot", "w") as f: f.write("""graph g {
  edge [sign="-1"];
  ann -- coal;
  bob -- tax;
  subgraph cluster_x { coal -- tax; }
}
""")
g = nx.nx_pydot.read_dot("c.dot")
print("networkx", [(s, t, d) for s, t, d in g.edges(data=True)])
out = subprocess.run(["gvpr", 'E{print($.tail.name, " ", $.head.name, " ", $.sign)}', "c.dot"], capture_output=True, text=True).stdout
print("graphviz", out.split("\n")[:-1])
CODE
cat >"$dir/stated" <<'STATED'
networkx [('ann', 'coal', {}), ('bob', 'tax', {})]
graphviz ['ann coal -1', 'coal tax -1', 'bob tax -1']
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
