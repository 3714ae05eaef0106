#!/usr/bin/env bash
# Question: What is the density of a network of four actors with three of six possible ties, weights 3, -2 and 0.5?
# Guess: 0.5, whichever class holds it.
# What happens: gden() of the matrix is the sum of the values over the possible ties, with the signs cancelling (0.25); gden()
#   of the network object made from it, values and all, is 0.5. degree() differs in the same way, down to a negative
#   degree. (r-cran-sna 2.7-1-1, r-cran-network 1.18.1-1; seen 2026-11-29.)
# Why it matters: Tables in which one line came from a matrix and one from an object cannot be compared.
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
need r-cran-sna 2.7-1-1
need r-cran-network 1.18.1-1
cat >"$dir/run.R" <<'CODE'
suppressMessages({library(sna); library(network)})
m <- matrix(0, 4, 4); m[1, 2] <- m[2, 1] <- 3; m[2, 3] <- m[3, 2] <- -2; m[3, 4] <- m[4, 3] <- 0.5
n <- network(m, directed = FALSE, ignore.eval = FALSE, names.eval = "weight")
cat("matrix", gden(m), "object", gden(n), "network.density", network.density(n), "\n")
cat("degree of matrix", degree(m, gmode = "graph"), "of object", degree(n, gmode = "graph"), "\n")
CODE
cat >"$dir/stated" <<'STATED'
matrix 0.25 object 0.5 network.density 0.5 
degree of matrix 3 1 -1.5 0.5 of object 1 2 2 1 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
