#!/usr/bin/env bash
# Question: What is Baker's gamma, by dendextend, of a tree of actors and the same tree with its two halves exchanged?
# Guess: 1: turning a tree round its joints changes nothing, and the cophenetic correlation says so.
# What happens: It is 0.92 if two pairs join at one height, as they do where ties are counts: the joints at one height
#   are told apart by the order in which they are drawn. Without equal heights it is 1. (r-cran-dendextend
#   1.16.0+dfsg-1; seen on 30 November 2026.)
# Why it matters: Two equal results of a clustering are reported as not quite stable.
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
wanted r-cran-dendextend 1.16.0+dfsg-1

cat >"$dir/run.R" <<'EOF'
suppressPackageStartupMessages(library(dendextend))
for (last in c(6, 6.5)) {
  tree <- as.dendrogram(hclust(dist(c(Ann = 1, Bob = 2, Cee = 5, Dan = last))))
  turned <- rev(tree)
  cat('heights', sort(unique(round(cophenetic(tree), 2))), ': cophenetic', round(cor_cophenetic(tree, turned), 2),
    ', Baker', round(cor_bakers_gamma(tree, turned), 2), '\n')
}
EOF
cat >"$dir/stated" <<'EOF'
heights 1 5 : cophenetic 1 , Baker 0.92 
heights 1 1.5 5.5 : cophenetic 1 , Baker 1 
EOF
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
