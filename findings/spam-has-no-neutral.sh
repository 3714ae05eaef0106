#!/usr/bin/env bash
# Question: Two actors have the stances -1 and 0, and 0 and -2, in a sparse matrix. What are maximum, row means and
#   the neutral cells by R’s spam and by Matrix? And the largest stance of the first by qlcMatrix’s rowMax?
# Guess: 0; -0.5 and -1; the two zeros; 0. A sparse matrix holds its zeros without writing them down.
# What happens: spam: maximum -1, row means -1 and -2, no cell equal to 0, and a matrix plus 1 keeps its zeros.
#   qlcMatrix: -1 and -2, unless ignore.zero is FALSE. Matrix is right in all. (r-cran-spam 2.9-1-1, r-cran-matrix
#   1.5-3-1, r-cran-qlcmatrix 0.9.7-2; seen on 30 November 2026.)
# Why it matters: Those who are neutral are gone, and a mild opponent is a full one.
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
need r-cran-spam 2.9-1-1
need r-cran-matrix 1.5-3-1
need r-cran-qlcmatrix 0.9.7-2
cat >"$dir/run.R" <<'CODE'
suppressMessages({ library(Matrix); library(spam); library(qlcMatrix) })
values <- c(-1, 0, 0, -2)
show <- function(name, m, means) cat(name, ": maximum", max(m), ", row means", means, ", cells equal to 0:", sum(as.matrix(m == 0)),
  ", plus 1:", as.vector(as.matrix(m + 1)), "\n")
s <- spam::spam(values, 2)
m <- Matrix(values, 2, sparse = TRUE)
show("spam", s, spam::rowMeans(s))
show("Matrix", m, Matrix::rowMeans(m))
cat("qlcMatrix, rowMax:", as.vector(rowMax(m)), ", with zeros:", as.vector(rowMax(m, ignore.zero = FALSE)), "\n")
CODE
cat >"$dir/stated" <<'STATED'
spam : maximum -1 , row means -1 -2 , cells equal to 0: 0 , plus 1: 0 0 0 -1 
Matrix : maximum 0 , row means -0.5 -1 , cells equal to 0: 2 , plus 1: 0 1 1 -1 
qlcMatrix, rowMax: -1 -2 , with zeros: 0 0 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
