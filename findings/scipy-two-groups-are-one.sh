#!/usr/bin/env bash
# Question: Four actors are clustered, and two to four groups are asked for, once with three different heights of
#   the joins, once with two equal ones. How many groups come back from fcluster(..., criterion="maxclust") of scipy
#   and from cutree of R?
# Guess: Two, three and four in R. In scipy the same, but for equal heights, which it may not part.
# What happens: R gives two, three and four. scipy gives two for each of the numbers where all heights differ: its
#   search never looks below the second join, so of n actors there are never more than n - 2 groups. Where the two
#   upper heights are equal it gives one group for each of the numbers, though three can be had without parting
#   equals. scipy's own cut_tree does as R. (python3-scipy 1.10.1-2, r-base-core 4.2.2.20221110-2; seen on 30
#   November 2026.)
# Why it matters: A debate with few actors has one camp, or two, whatever number of camps one asks for.
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
wanted python3-scipy 1.10.1-2
wanted r-base-core 4.2.2.20221110-2

cat >"$dir/run.py" <<'EOF'
import numpy as np
from scipy.cluster.hierarchy import cut_tree, fcluster, linkage

for name, distances in (('heights 1, 2, 3', [1, 3, 3, 3, 3, 2]), ('heights 1, 3, 3', [1, 3, 3, 3, 3, 3])):
    tree = linkage(np.array(distances, float), 'complete')
    for wanted in (2, 3, 4):
        groups = len(set(fcluster(tree, wanted, criterion='maxclust')))
        print(f'{name}: {wanted} wanted, fcluster {groups}, cut_tree {len(set(cut_tree(tree, wanted).ravel()))}')
EOF
cat >"$dir/run.R" <<'EOF'
for (case in list(list('heights 1, 2, 3', c(1, 3, 3, 3, 3, 2)), list('heights 1, 3, 3', c(1, 3, 3, 3, 3, 3)))) {
  tree <- hclust(structure(case[[2]], class = 'dist', Size = 4))
  for (k in 2:4) cat(case[[1]], ': ', k, ' wanted, cutree of R ', length(unique(cutree(tree, k))), '\n', sep = '')
}
EOF
cat >"$dir/stated" <<'EOF'
heights 1, 2, 3: 2 wanted, fcluster 2, cut_tree 2
heights 1, 2, 3: 3 wanted, fcluster 2, cut_tree 3
heights 1, 2, 3: 4 wanted, fcluster 2, cut_tree 4
heights 1, 3, 3: 2 wanted, fcluster 1, cut_tree 2
heights 1, 3, 3: 3 wanted, fcluster 1, cut_tree 3
heights 1, 3, 3: 4 wanted, fcluster 1, cut_tree 4
heights 1, 2, 3: 2 wanted, cutree of R 2
heights 1, 2, 3: 3 wanted, cutree of R 3
heights 1, 2, 3: 4 wanted, cutree of R 4
heights 1, 3, 3: 2 wanted, cutree of R 2
heights 1, 3, 3: 3 wanted, cutree of R 3
heights 1, 3, 3: 4 wanted, cutree of R 4
EOF
{
  /usr/bin/python3 "$dir/run.py"
  Rscript --vanilla "$dir/run.R"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
