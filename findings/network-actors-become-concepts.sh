#!/usr/bin/env bash
# Question: A table of actors and concepts, one row for each actor, goes into R's network(). It knows a table of two
#   actors and three concepts for a two-mode network by itself. And if there are as many concepts as actors?
# Guess: Two-mode too, since rows and columns have different names.
# What happens: A directed network of the concepts alone: the rows' names are thrown away, what Ann says of gas is a
#   tie from tanks to gas, and what is on the diagonal is dropped as a tie to itself. No warning. (r-cran-network
#   1.18.1-1; seen 2026-11-30.)
# Why it matters: With the right number of concepts a debate loses all its actors.
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
need r-cran-network 1.18.1-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(network))
said <- matrix(1, 2, 3, dimnames = list(c("Ann", "Bob"), c("tanks", "gas", "peace")))
for (concepts in list(c("tanks", "gas", "peace"), c("tanks", "gas"))) {
  g <- network(said[, concepts])
  ties <- as.edgelist(g)
  names <- network.vertex.names(g)
  cat(length(concepts), "concepts | vertices", names, "| two modes", !isFALSE(g %n% "bipartite"), "| directed", is.directed(g),
      "| ties", paste(names[ties[, 1]], names[ties[, 2]], sep = "-"), "\n")
}
g <- network(said[, c("tanks", "gas")], bipartite = TRUE)
cat("2 concepts, bipartite = TRUE | vertices", network.vertex.names(g), "| ties", network.edgecount(g), "\n")
CODE
cat >"$dir/stated" <<'STATED'
3 concepts | vertices Ann Bob tanks gas peace | two modes TRUE | directed FALSE | ties Ann-tanks Ann-gas Ann-peace Bob-tanks Bob-gas Bob-peace 
2 concepts | vertices tanks gas | two modes FALSE | directed TRUE | ties tanks-gas gas-tanks 
2 concepts, bipartite = TRUE | vertices Ann Bob tanks gas | ties 4 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
