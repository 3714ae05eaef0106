#!/usr/bin/env bash
# Question: What labels does a UCINET DL file have that sna’s write.dl writes of a matrix whose rows and columns are
#   named, or of a network object with names?
# Guess: The names.
# What happens: labels: 1,2,3, of the matrix and of the network object alike, without a word; only vertex.lab =
#   rownames(m) brings the names. python-igraph refuses the file as a whole: it stops at its first line. (r-cran-sna
#   2.7-1-1, r-cran-network 1.18.1-1, python3-igraph 0.10.2-1+b1; seen on 30 November 2026.)
# Why it matters: The file that goes to UCINET or visone does not say who is who.
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
need python3-igraph 0.10.2-1+b1
cat >"$dir/run.R" <<'CODE'
suppressMessages({ library(sna); library(network) })
m <- matrix(c(0, 2, 0, 0, 0, 1, 0, 0, 0), 3, byrow = TRUE)
rownames(m) <- colnames(m) <- c("Ann", "Bob", "Cee Alder")
labels <- function(...) { f <- tempfile(); write.dl(..., file = f); readLines(f)[3] }
cat("matrix:", labels(m), "\n")
n <- network(m)
cat("object with", paste(network.vertex.names(n), collapse = ", "), ":", labels(n), "\n")
cat("labels given:", labels(m, vertex.lab = rownames(m)), "\n")
write.dl(m, file = "debate.dl")
CODE
cat >"$dir/run.py" <<'CODE'
import igraph
try:
    print('igraph:', igraph.Graph.Read_DL('debate.dl').vs['name'])
except igraph.InternalError as error:
    print('igraph:', str(error).split('(')[0].split(': ')[1])
CODE
cat >"$dir/stated" <<'STATED'
matrix: 1,2,3 
object with Ann, Bob, Cee Alder : 1,2,3 
labels given: "Ann","Bob","Cee Alder" 
igraph: Parse error in DL file, line 1 
STATED
{
  Rscript --vanilla "$dir/run.R"
  /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
