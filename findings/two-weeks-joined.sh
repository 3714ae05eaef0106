#!/usr/bin/env bash
# Question: Ann and Bob agree once in the first week and twice in the second. How strong is their tie when the two
#   weeks' networks are joined by igraph's union, networkx's compose and graphology's union?
# Guess: 3: the weights add up, or there is an error about two weights.
# What happens: 2 in networkx and graphology: the second week replaces the first. In igraph for R the joined network
#   has weight_1 and weight_2 and no weight, and strength() then silently counts ties: 1. (python3-networkx 2.8.8-1,
#   r-cran-igraph 1.3.5-3, graphology@0.26.0, graphology-operators@1.6.1; seen 2026-11-30.)
# Why it matters: A debate over a year has the ties of its last week, or no strength at all.
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
need r-cran-igraph 1.3.5-3
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" graphology@0.26.0 graphology-operators@1.6.1 >/dev/null 2>&1 ||
  { echo "did not run: graphology@0.26.0 graphology-operators@1.6.1 not to be had"; exit 0; }
echo "graphology@0.26.0 graphology-operators@1.6.1"
cat >"$dir/run.py" <<'CODE'
import networkx as nx
first, second = nx.Graph(), nx.Graph()
first.add_edge("Ann", "Bob", weight=1)
second.add_edge("Bob", "Ann", weight=2)
print("networkx", nx.compose(first, second).degree("Ann", weight="weight"))
CODE
cat >"$dir/run.mjs" <<'CODE'
import { UndirectedGraph } from 'graphology';
import union from 'graphology-operators/union.js';
const [first, second] = [new UndirectedGraph(), new UndirectedGraph()];
first.mergeEdge('Ann', 'Bob', { weight: 1 });
second.mergeEdge('Bob', 'Ann', { weight: 2 });
console.log('graphology', union(first, second).getEdgeAttribute('Ann', 'Bob', 'weight'));
CODE
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(igraph))
first <- graph_from_data_frame(data.frame(a = "Ann", b = "Bob", weight = 1), directed = FALSE)
second <- graph_from_data_frame(data.frame(a = "Bob", b = "Ann", weight = 2), directed = FALSE)
joined <- union(first, second)
cat("igraph", edge_attr_names(joined), "| strength of Ann", strength(joined)["Ann"], "\n")
CODE
cat >"$dir/stated" <<'STATED'
networkx 2
graphology 2
igraph weight_1 weight_2 | strength of Ann 1 
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
  node "$dir/run.mjs"
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
