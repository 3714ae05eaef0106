#!/usr/bin/env bash
# Question: Ann speaks of Bob (2), Bob of Ann (-1) and Cee of Ann (5). What are the weights once reverseEdgeDirections
#   of the Bioconductor package graph has turned the ties, and in the union of the network with itself and its
#   undirected form?
# Guess: Bob to Ann 2, Ann to Bob -1 and Ann to Cee 5; a sum, or the weights as they are.
# What happens: Ann to Bob has 2, Bob to Ann -1 and Ann to Cee 1: the ties are turned, the weights stay where they
#   were, and those that have no place left are 1. union, intersection and ugraph give every tie 1, without a word.
#   Taking the matrix and transposing it is right. (r-bioc-graph 1.76.0-2; seen on 30 November 2026.)
# Why it matters: “Who is spoken of” gets the signs and counts of “who speaks”.
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
need r-bioc-graph 1.76.0-2
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(graph))
g <- graphNEL(c("Ann", "Bob", "Cee"), list(Ann = list(edges = "Bob", weights = 2), Bob = list(edges = "Ann", weights = -1),
  Cee = list(edges = "Ann", weights = 5)), edgemode = "directed")
show <- function(name, x) {
  w <- edgeWeights(x)
  cat(name, ":", paste(unlist(lapply(names(w), function(a) if (length(w[[a]])) paste0(a, "-", names(w[[a]]), " ", w[[a]]))), collapse = ", "), "\n")
}
show("stated", g)
show("turned", reverseEdgeDirections(g))
show("union with itself", graph::union(g, g))
show("intersection with itself", graph::intersection(g, g))
show("undirected", ugraph(g))
cat("transposed matrix: Bob-Ann", t(as(g, "matrix"))["Bob", "Ann"], "\n")
CODE
cat >"$dir/stated" <<'STATED'
stated : Ann-Bob 2, Bob-Ann -1, Cee-Ann 5 
turned : Ann-Bob 2, Ann-Cee 1, Bob-Ann -1 
union with itself : Ann-Bob 1, Bob-Ann 1, Cee-Ann 1 
intersection with itself : Ann-Bob 1, Bob-Ann 1, Cee-Ann 1 
undirected : Ann-Bob 1, Ann-Cee 1, Bob-Ann 1, Cee-Ann 1 
transposed matrix: Bob-Ann 2 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
