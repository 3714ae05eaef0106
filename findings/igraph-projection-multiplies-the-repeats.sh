#!/usr/bin/env bash
# Question: Actors and concepts in a two-mode network, one tie per statement. Ann spoke five times for tanks, Bob four
#   times against. How strongly does igraph's projection tie Ann to Bob?
# Guess: 1, for the one concept that they share, or 9 or 4 if repeats count; and with the signs as weights -1, or a
#   weight that is asked for.
# What happens: 20: the projection multiplies the repeats of the one with those of the other. The weights are not
#   looked at: one agreement and one disagreement make a tie of 2, not of 0. (python3-igraph 0.10.2-1+b1,
#   r-cran-igraph 1.3.5-3; seen 2026-11-30.)
# Why it matters: Two opponents who talk much are the closest allies of the whole network.
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
import igraph
def tie(ann, bob):
    g = igraph.Graph.TupleList([("Ann", "tanks", 1)] * ann + [("Bob", "tanks", -1)] * bob, weights=True)
    g.vs["type"] = [name == "tanks" for name in g.vs["name"]]
    return g.bipartite_projection()[0].es["weight"]
for ann, bob in ((1, 1), (2, 1), (3, 2), (5, 4)):
    print("Python: statements of Ann", ann, "and of Bob", bob, "tie", tie(ann, bob))
CODE
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(igraph))
said <- data.frame(who = rep(c("Ann", "Bob"), c(5, 4)), what = "tanks")
g <- graph_from_data_frame(said, directed = FALSE)
V(g)$type <- V(g)$name == "tanks"
cat("R: statements of Ann 5 and of Bob 4 tie", E(bipartite_projection(g)$proj1)$weight, "\n")
stance <- matrix(c(1, -1, 1, 1), 2, dimnames = list(c("Ann", "Bob"), c("tanks", "gas")))
g <- graph_from_incidence_matrix(stance, weighted = TRUE)
cat("R: weights", E(g)$weight, "tie", E(bipartite_projection(g)$proj1)$weight, "\n")
CODE
cat >"$dir/stated" <<'STATED'
Python: statements of Ann 1 and of Bob 1 tie [1]
Python: statements of Ann 2 and of Bob 1 tie [2]
Python: statements of Ann 3 and of Bob 2 tie [6]
Python: statements of Ann 5 and of Bob 4 tie [20]
R: statements of Ann 5 and of Bob 4 tie 20 
R: weights 1 1 -1 1 tie 2 
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
