#!/usr/bin/env bash
# Question: Row 1, column 2 of a matrix says that Ann attacks Bob. It becomes a network in graph-tool and a matrix
#   again. Where is the attack?
# Guess: In row 1, column 2, as in networkx, igraph and sna.
# What happens: In row 2, column 1: Bob attacks Ann. graph-tool's adjacency() has the target in the rows, while
#   reading the places of a matrix as pairs of source and target, as its own handbook does, has it in the columns.
#   (python3-graph-tool 2.45+ds-10, python3-networkx 2.8.8-1, python3-igraph 0.10.2-1+b1; seen 2026-11-30.)
# Why it matters: Read by the next program, every attack has changed sides.
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
need python3-graph-tool 2.45+ds-10
need python3-networkx 2.8.8-1
need python3-igraph 0.10.2-1+b1
cat >"$dir/run.py" <<'CODE'
import graph_tool as gt, graph_tool.spectral, igraph as ig, networkx as nx, numpy as np
attacks = np.array([[0, 1], [0, 0]])
print("given", attacks.tolist())
g = gt.Graph(); g.add_edge_list(np.transpose(attacks.nonzero()))
print("edges of graph-tool", [(int(e.source()), int(e.target())) for e in g.edges()])
print("graph-tool", graph_tool.spectral.adjacency(g).todense().astype(int).tolist())
print("networkx", nx.to_numpy_array(nx.from_numpy_array(attacks, create_using=nx.DiGraph)).astype(int).tolist())
print("igraph", ig.Graph.Adjacency(attacks.tolist()).get_adjacency().data)
CODE
cat >"$dir/stated" <<'STATED'
given [[0, 1], [0, 0]]
edges of graph-tool [(0, 1)]
graph-tool [[0, 0], [1, 0]]
networkx [[0, 1], [0, 0]]
igraph [[0, 1], [0, 0]]
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
