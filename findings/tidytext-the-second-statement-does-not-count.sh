#!/usr/bin/env bash
# Question: A table of statements has Ann on tax with 1 and, in the next row, with -1, and Bob on war three times
#   with 1. cast_sparse and cast_dtm of tidytext make a matrix of actors and concepts of it. What is in the cells?
# Guess: 0 and 3: values of one cell are added, as sparseMatrix of Matrix does, which it is built on; or an error.
# What happens: 1 and 1: the first row of each pair counts and the others are left out, without a warning. In the
#   other order Ann has -1. sparseMatrix itself says 0 and 3. (r-cran-tidytext 0.4.1-1, r-cran-matrix 1.5-3-1; seen
#   on 30 November 2026.)
# Why it matters: An actor is for whatever he said first, and one who says it ten times weighs as much as one who
#   says it once.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

wanted() { # package version
  local seen
  seen=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  if [ "${seen%% *}" != installed ]; then
    { apt-get update -qq && apt-get install -y --no-install-recommends "$1=$2"; } >"$dir/apt.log" 2>&1 || true
    seen=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  fi
  [ "$seen" = "installed $2" ] || { echo "did not run: Debian's $1 $2 not to be had (seen: ${seen:-none})"; exit 0; }
}
wanted r-cran-tidytext 0.4.1-1
wanted r-cran-matrix 1.5-3-1

cat >"$dir/run.R" <<'EOF'
suppressMessages({ library(tidytext); library(Matrix) })
said <- data.frame(actor = c('Ann', 'Ann', 'Bob', 'Bob', 'Bob'), concept = c('tax', 'tax', 'war', 'war', 'war'), stance = c(1, -1, 1, 1, 1))
cells <- function(name, m) cat(name, ': Ann on tax ', m['Ann', 'tax'], ', Bob on war ', m['Bob', 'war'], '\n', sep = '')
cells('cast_sparse', cast_sparse(said, actor, concept, stance))
cells('cast_dtm', as.matrix(cast_dtm(said, actor, concept, stance)))
cells('cast_dtm, the other order', as.matrix(cast_dtm(said[5:1, ], actor, concept, stance)))
one <- factor(said$actor)
other <- factor(said$concept)
cells('sparseMatrix', sparseMatrix(as.integer(one), as.integer(other), x = said$stance, dimnames = list(levels(one), levels(other))))
EOF
cat >"$dir/stated" <<'EOF'
cast_sparse: Ann on tax 1, Bob on war 1
cast_dtm: Ann on tax 1, Bob on war 1
cast_dtm, the other order: Ann on tax -1, Bob on war 1
sparseMatrix: Ann on tax 0, Bob on war 3
EOF
{
  Rscript --vanilla "$dir/run.R" 2>/dev/null
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
