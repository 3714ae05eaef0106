#!/usr/bin/env bash
# Question: The karate club, whose 34 members the literature parts in two to four groups, is parted by igraph's Leiden
#   as it is called, in Python and in R. How many groups?
# Guess: Four: Leiden is Louvain made better, and igraph's Louvain finds four.
# What happens: 34, everybody alone, in both. The default is not modularity but the constant Potts model with
#   resolution 1, by which two actors belong together only where all ties of a group exist, each with weight 1 or
#   more; with normalised weights below 1 that never holds. With modularity stated it finds four. (python3-igraph
#   0.10.2-1+b1, r-cran-igraph 1.3.5-3; seen 2026-11-30.)
# Why it matters: The result looks like a debate without any coalition, and no warning is given.
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
need r-cran-igraph 1.3.5-3
cat >"$dir/run.py" <<'CODE'
import igraph as ig, random
random.seed(1)
g = ig.Graph.Famous("Zachary")
print("Python: Leiden", len(g.community_leiden()), "Leiden by modularity", len(g.community_leiden("modularity")), "Louvain", len(g.community_multilevel()))
three = ig.Graph.Full(3); three.es["weight"] = [0.9, 0.9, 0.9]
print("Python: three who agree at 0.9", three.community_leiden(weights="weight").membership)
CODE
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(igraph)); set.seed(1)
g <- make_graph("Zachary")
cat("R: Leiden", length(cluster_leiden(g)), "Leiden by modularity", length(cluster_leiden(g, objective_function = "modularity")), "\n")
CODE
cat >"$dir/stated" <<'STATED'
Python: Leiden 34 Leiden by modularity 4 Louvain 4
Python: three who agree at 0.9 [0, 1, 2]
R: Leiden 34 Leiden by modularity 4 
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
