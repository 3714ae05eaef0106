#!/usr/bin/env bash
# Question: In a GML file some ties have a sign and a weight and some have none. What does igraph read for those that
#   have none?
# Guess: NA in R and NaN in Python: it is one library.
# What happens: R igraph 1.3.5 says 0, so a tie without a sign is neutral and one without a weight has none; python-igraph
#   0.10.2 says NaN. In GraphML both say missing. (r-cran-igraph 1.3.5-3, python3-igraph 0.10.2-1+b1; seen
#   2026-11-29.)
# Why it matters: The same file gives zeros in R, where they cannot be told from coded zeros.
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
need python3-igraph 0.10.2-1+b1
cat >"$dir/run1.R" <<'CODE'
suppressMessages(library(igraph))
g <- read_graph("m.gml", "gml"); cat("R, GML: weight", E(g)$weight, "sign", E(g)$sign, "\n")
g <- read_graph("m.graphml", "graphml"); cat("R, GraphML: sign", E(g)$sign, "\n")
CODE
cat >"$dir/run2.py" <<'CODE'
import igraph
g = igraph.Graph.Read_GML("m.gml"); print("Python, GML: weight", g.es["weight"], "sign", g.es["sign"])
g = igraph.Graph.Read_GraphML("m.graphml"); print("Python, GraphML: sign", g.es["sign"])
CODE
cat >"$dir/stated" <<'STATED'
R, GML: weight 1.5 0 sign -1 0 
R, GraphML: sign -1 NaN 
Python, GML: weight [1.5, nan] sign [-1.0, nan]
Python, GraphML: sign [-1.0, nan]
STATED
{
printf '%s\n' 'graph [' '  node [ id 1 name "Ann" ]' '  node [ id 2 name "Bob" ]' '  node [ id 3 name "Cee" ]' '  edge [ source 1 target 2 weight 1.5 sign -1 ]' '  edge [ source 2 target 3 ]' ']' >m.gml
cat >m.graphml <<'GRAPHML'
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="s" for="edge" attr.name="sign" attr.type="double"/>
  <graph edgedefault="undirected"><node id="Ann"/><node id="Bob"/><node id="Cee"/>
    <edge source="Ann" target="Bob"><data key="s">-1</data></edge><edge source="Bob" target="Cee"/></graph>
</graphml>
GRAPHML
  Rscript --vanilla "$dir/run1.R"
  /usr/bin/python3 -W ignore "$dir/run2.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
