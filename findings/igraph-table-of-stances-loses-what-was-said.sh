#!/usr/bin/env bash
# Question: A table of actors by concepts holds 3, -2, 1 and 0.5; a table of actors by actors 3, -2 and 0.5. R's
#   igraph makes a two-mode and a one-mode network of them, as called. Which ties?
# Guess: The same rule in both: a tie where a cell is not 0, or as many ties as the number says.
# What happens: Two rules. From the two-mode table one tie each, for 3 and for -2 alike. From the one-mode table three
#   ties for 3 and none for -2 and 0.5, which is cut to 0. multiple = TRUE gives the two-mode table the second rule.
#   Python refuses -2 in the two-mode table. (r-cran-igraph 1.3.5-3, python3-igraph 0.10.2-1+b1; seen 2026-11-30.)
# Why it matters: Opposition is a tie like support in the one and no tie in the other, and congruence below 1
#   vanishes.
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
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(igraph))
show <- function(name, g) { d <- as_data_frame(g); cat(name, paste(d[[1]], d[[2]], sep = "-"), "\n") }
stances <- matrix(c(3, -2, 0, 1, 0.5, 0), 2, byrow = TRUE, dimnames = list(c("Ann", "Bob"), c("x", "y", "z")))
show("two-mode", graph_from_incidence_matrix(stances))
show("two-mode, multiple", graph_from_incidence_matrix(stances, multiple = TRUE))
actors <- matrix(c(0, 3, -2, 3, 0, 0.5, -2, 0.5, 0), 3, dimnames = rep(list(c("Ann", "Bob", "Cem")), 2))
show("one-mode", graph_from_adjacency_matrix(actors, mode = "undirected"))
CODE
cat >"$dir/run.py" <<'CODE'
import igraph as ig
try:
    print(ig.Graph.Incidence([[3, -2, 0], [1, 0.5, 0]]).ecount())
except ig.InternalError:
    print("Python refuses -2 in the two-mode table")
CODE
cat >"$dir/stated" <<'STATED'
two-mode Ann-x Ann-y Bob-x Bob-y 
two-mode, multiple Ann-x Ann-x Ann-x Bob-x 
one-mode Ann-Bob Ann-Bob Ann-Bob 
Python refuses -2 in the two-mode table
STATED
{
  Rscript --vanilla "$dir/run.R"
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
