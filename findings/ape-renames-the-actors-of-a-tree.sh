#!/usr/bin/env bash
# Question: Actors are clustered in R and the tree is saved in the Newick format by ape's write.tree, to be read by
#   ape again or by another program. Which names do Ann Stone, "Stone, Bob", Müller (SPD) and O'Neil have then?
# Guess: Their own, in quotation marks, which the format has for this; ape reads what it wrote.
# What happens: Ann_Stone, Stone-_Bob and Müller_-SPD. Commas and brackets are changed without a word, no mark is
#   put around a name. With O'Neil among them ape's own read.tree ends with an error. The heights at which actors
#   join are halved, so that the distance of two is right again. (r-cran-ape 5.7-1; seen on 30 November 2026.)
# Why it matters: Actors of the tree are no longer those of the table, and a join by name loses just those with a
#   comma, a party or an apostrophe.
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
wanted r-cran-ape 5.7-1

cat >"$dir/run.R" <<'EOF'
suppressMessages(library(ape))
tree <- function(names, positions) as.phylo(hclust(structure(dist(positions), Labels = names), 'average'))
again <- function(names, positions) {
  text <- write.tree(tree(names, positions))
  cat('written:', text, '\n')
  tryCatch(cat('read:', paste(read.tree(text = text)$tip.label, collapse = ' | '), '\n'), error = function(e) cat('read: an error\n'))
}
again(c('Ann Stone', 'Stone, Bob', 'Müller (SPD)'), c(1, 2, 5))
again(c('Ann Stone', "O'Neil", 'Cee'), c(1, 2, 5))
EOF
cat >"$dir/stated" <<'EOF'
written: (Müller_-SPD:1.75,(Ann_Stone:0.5,Stone-_Bob:0.5):1.25); 
read: Müller_-SPD | Ann_Stone | Stone-_Bob 
written: (Cee:1.75,(Ann_Stone:0.5,O'Neil:0.5):1.25); 
read: an error
EOF
{
  LC_ALL=C.UTF-8 Rscript --vanilla "$dir/run.R" 2>/dev/null
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
