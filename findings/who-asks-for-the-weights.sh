#!/usr/bin/env bash
# Question: Four actors, five ties with weight 1 but one with 9, under the name weight. Each library is asked for
#   betweenness and for PageRank without further arguments. Who uses the weights?
# Guess: A library does or does not; igraph is one library, in whatever language.
# What happens: igraph for R uses them for both, igraph for Python and tidygraph, which is igraph for R, for neither;
#   networkx for PageRank and not for betweenness; graphology for both. C lies on 2 shortest paths or on half a one,
#   and A has 0.39 or 0.30 of the rank. (r-cran-igraph 1.3.5-3, r-cran-tidygraph 1.2.3-1, python3-igraph 0.10.2-1+b1,
#   python3-networkx 2.8.8-1, graphology@0.26.0, graphology-metrics@2.4.2; seen 2026-11-30.)
# Why it matters: The most central actor of the very same file depends on the language it is read in.
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
need r-cran-igraph 1.3.5-3
need r-cran-tidygraph 1.2.3-1
need python3-igraph 0.10.2-1+b1
need python3-networkx 2.8.8-1
npm install --no-audit --no-fund --silent --prefix "$dir" graphology@0.26.0 graphology-metrics@2.4.2 >/dev/null 2>&1 ||
  { echo "did not run: graphology@0.26.0 graphology-metrics@2.4.2 not to be had"; exit 0; }
echo "graphology@0.26.0 graphology-metrics@2.4.2"
cat >"$dir/run.R" <<'CODE'
suppressMessages({library(igraph); library(tidygraph)})
ties <- data.frame(from = c("A", "A", "A", "B", "C"), to = c("B", "C", "D", "C", "D"), weight = c(9, 1, 1, 1, 1))
g <- graph_from_data_frame(ties, directed = FALSE)
cat("igraph for R", betweenness(g), "|", round(page_rank(g)$vector, 2), V(g)$name, "\n")
t <- as_tbl_graph(g) %>% mutate(b = centrality_betweenness(), p = centrality_pagerank()) %>% as_tibble()
cat("tidygraph", t$b, "|", round(t$p, 2), t$name, "\n")
CODE
cat >"$dir/run.py" <<'CODE'
import igraph as ig, networkx as nx
ties = [("A", "B", 9), ("A", "C", 1), ("A", "D", 1), ("B", "C", 1), ("C", "D", 1)]
i = ig.Graph.TupleList(ties, weights=True)
print("igraph for Python", *i.betweenness(), "|", *(round(p, 2) for p in i.pagerank()), *i.vs["name"])
n = nx.Graph(); n.add_weighted_edges_from(ties)
print("networkx", *nx.betweenness_centrality(n, normalized=False).values(), "|", *(round(p, 2) for p in nx.pagerank(n).values()), *n)
CODE
cat >"$dir/run.cjs" <<'CODE'
const Graph = require('graphology');
const betweenness = require('graphology-metrics/centrality/betweenness'), pagerank = require('graphology-metrics/centrality/pagerank');
const g = new Graph({ type: 'undirected' });
for (const name of 'ABCD') g.addNode(name);
for (const [a, b, weight] of [['A', 'B', 9], ['A', 'C', 1], ['A', 'D', 1], ['B', 'C', 1], ['C', 'D', 1]]) g.addEdge(a, b, { weight });
console.log('graphology', ...Object.values(betweenness(g, { normalized: false })), '|', ...Object.values(pagerank(g)).map(p => +p.toFixed(2)), ...g.nodes());
CODE
cat >"$dir/stated" <<'STATED'
igraph for R 0 0 2 0 | 0.39 0.35 0.14 0.11 A B C D 
tidygraph 0.5 0 0.5 0 | 0.3 0.2 0.3 0.2 A B C D 
igraph for Python 0.5 0.0 0.5 0.0 | 0.3 0.2 0.3 0.2 A B C D
networkx 0.5 0.0 0.5 0.0 | 0.39 0.35 0.14 0.11 A B C D
graphology 0 0 2 0 | 0.39 0.35 0.14 0.11 A B C D
STATED
{
  Rscript --vanilla "$dir/run.R"
  /usr/bin/python3 -W ignore "$dir/run.py"
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
