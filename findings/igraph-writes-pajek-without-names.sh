#!/usr/bin/env bash
# Question: igraph reads a table of ties between named actors and writes the network as a Pajek file. What are the
#   labels of the vertices?
# Guess: The names, as in its GML, GraphML and NCOL files.
# What happens: There are none. igraph takes Pajek's labels from an attribute called id, not from name, and writes
#   *Vertices 3 and the ties by number, which networkx 2.8.8 cannot read. It reads labels back as names, so the fault
#   is not seen until the file is written. (r-cran-igraph 1.3.5-3, python3-igraph 0.10.2-1+b1.) Seen on 30 November
#   2026.
# Why it matters: The actors of a network that was handed on as Pajek can no longer be told from each other.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

need() { # package version
  local is
  is=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  if [ "${is%% *}" != installed ]; then
    { apt-get install -y --no-install-recommends "$1" || { apt-get update && apt-get install -y --no-install-recommends "$1=$2"; }; } >/dev/null 2>&1 || true
    is=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  fi
  [ "$is" = "installed $2" ] || { echo "did not run: Debian's $1 $2 is not to be had (seen: ${is:-none})"; exit 0; }
  echo "$1 $2"
}
need r-cran-igraph '1.3.5-3'
need python3-igraph '0.10.2-1+b1'
need python3-networkx '2.8.8-1'

cat >run.py <<'EOF'
import igraph
graph = igraph.Graph.TupleList([("Ann", "Bob", 2), ("Bob", "Cee", 3)], weights=True)
graph.write("python.net", format="pajek")
print(open("python.net").read())
graph.vs["id"] = graph.vs["name"]
graph.write("with-id.net", format="pajek")
print("with an id:", *open("with-id.net").read().split("\n"))
EOF
cat >run.R <<'EOF'
suppressMessages(library(igraph))
graph <- graph_from_data_frame(data.frame(from = c("Ann", "Bob"), to = c("Bob", "Cee"), weight = 2:3), directed = FALSE)
write_graph(graph, "r.net", "pajek")
cat("R:", readLines("r.net"), "\n")
named <- read_graph("with-id.net", "pajek")
cat("read back from labels:", V(named)$name, "\n")
EOF
cat >back.py <<'EOF'
import networkx
try:
    print("networkx reads", *networkx.read_pajek("python.net").nodes)
except ValueError:
    print("networkx cannot read the file without labels")
EOF
cat >stated <<'EOF'
*Vertices 3
*Edges
1 2 2
2 3 3

with an id: *Vertices 3 1 "Ann" 2 "Bob" 3 "Cee" *Edges 1 2 2 2 3 3 
R: *Vertices 3 *Edges 1 2 2 2 3 3 
read back from labels: Ann Bob Cee 
networkx cannot read the file without labels
EOF
{
  /usr/bin/python3 -W ignore run.py
  Rscript --vanilla run.R
  /usr/bin/python3 -W ignore back.py
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
