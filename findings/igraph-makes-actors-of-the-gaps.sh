#!/usr/bin/env bash
# Question: Three actors have the ids 101, 102 and 105 of a database, and three ties. How many actors has the network
#   that igraph makes of the table of ties?
# Guess: Three, with those ids as names.
# What happens: 106 in Python's Graph.DataFrame and 105 in R's graph_from_edgelist: a number is the place of a vertex,
#   and all places up to it are filled by actors without ties. The density is 0.0005 instead of 1. R's
#   graph_from_data_frame makes three. (python3-igraph 0.10.2-1+b1, python3-pandas 1.5.3+dfsg-2, r-cran-igraph
#   1.3.5-3; seen 2026-11-30.)
# Why it matters: A debate of three who all agree is a crowd that does not talk.
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
need python3-igraph 0.10.2-1+b1
need python3-pandas 1.5.3+dfsg-2
need r-cran-igraph 1.3.5-3
cat >"$dir/run.py" <<'CODE'
import igraph, pandas as pd
ties = pd.DataFrame({"one": [101, 102, 105], "other": [102, 105, 101]})
for what, g in (("DataFrame", igraph.Graph.DataFrame(ties, directed=False)),
                ("DataFrame, use_vids=False", igraph.Graph.DataFrame(ties, directed=False, use_vids=False)),
                ("TupleList", igraph.Graph.TupleList(ties.itertuples(index=False)))):
    print("Python", what, "| actors", g.vcount(), "| components", len(g.connected_components()), "| density", round(g.density(), 4))
CODE
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(igraph))
ties <- data.frame(one = c(101, 102, 105), other = c(102, 105, 101))
show <- function(what, g) cat("R", what, "| actors", vcount(g), "| components", components(g)$no, "| density", round(edge_density(g), 4), "\n")
show("graph_from_edgelist", graph_from_edgelist(as.matrix(ties), directed = FALSE))
show("graph_from_data_frame", graph_from_data_frame(ties, directed = FALSE))
CODE
cat >"$dir/stated" <<'STATED'
Python DataFrame | actors 106 | components 104 | density 0.0005
Python DataFrame, use_vids=False | actors 3 | components 1 | density 1.0
Python TupleList | actors 3 | components 1 | density 1.0
R graph_from_edgelist | actors 105 | components 103 | density 5e-04 
R graph_from_data_frame | actors 3 | components 1 | density 1 
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
