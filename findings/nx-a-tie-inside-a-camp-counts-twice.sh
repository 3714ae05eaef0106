#!/usr/bin/env bash
# Question: Of four ties of an undirected network two are among supporters, one is between a supporter and an
#   opponent, one among opponents. What do attribute_mixing_dict of networkx and mixingmatrix of R's network count?
# Guess: 2, 1 and 1, with the 1 in both cells of the pair, as the ties are undirected.
# What happens: R says 2, 1 and 1. networkx says 4, 1 and 2: a tie inside a camp is counted from both ends in one
#   cell, a tie between camps once in each of two. So the share of ties that cross, read from the cells, is 1 of 4
#   in R and 1 of 7 in networkx, and 2 of 5 and 2 of 8 if both cells are added. (python3-networkx 2.8.8-1,
#   r-cran-network 1.18.1-1; seen on 30 November 2026.)
# Why it matters: The index of how closed the camps are changes by the library, and in one of them towards closed
#   camps.
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
wanted python3-networkx 2.8.8-1
wanted r-cran-network 1.18.1-1

cat >"$dir/run.py" <<'EOF'
import networkx as nx

said = nx.Graph([('Ann', 'Bob'), ('Bob', 'Cee'), ('Cee', 'Dan'), ('Dan', 'Eve')])
nx.set_node_attributes(said, dict(Ann='for', Bob='for', Cee='for', Dan='against', Eve='against'), 'camp')
counts = nx.attribute_mixing_dict(said, 'camp')
for one, other in (('for', 'for'), ('for', 'against'), ('against', 'for'), ('against', 'against')):
    print(f'networkx: {one}, {other}: {counts[one][other]}')
EOF
cat >"$dir/run.R" <<'EOF'
suppressMessages(library(network))
said <- network.initialize(5, directed = FALSE)
add.edges(said, 1:4, 2:5)
set.vertex.attribute(said, 'camp', c('for', 'for', 'for', 'against', 'against'))
counts <- mixingmatrix(said, 'camp')
for (one in c('for', 'against')) for (other in c('for', 'against')) cat('network: ', one, ', ', other, ': ', counts[one, other], '\n', sep = '')
EOF
cat >"$dir/stated" <<'EOF'
networkx: for, for: 4
networkx: for, against: 1
networkx: against, for: 1
networkx: against, against: 2
network: for, for: 2
network: for, against: 1
network: against, for: 1
network: against, against: 1
EOF
{
  /usr/bin/python3 "$dir/run.py"
  Rscript --vanilla "$dir/run.R" 2>/dev/null
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
