#!/usr/bin/env bash
# Question: Five actors are clustered, and two of the joins have the same height. Two groups are asked for, then
#   three. How many come back from fcluster(..., criterion="maxclust") of scipy and from cutree of R?
# Guess: Two and three: that is what was asked for.
# What happens: From scipy one group and, for three, two: joins of one height are made together, and it stays below
#   the number asked for. scipy's own cut_tree and R's cutree give two and three, and decide by order which of the
#   equal joins is left out. Discourse networks are full of such ties: counts of shared concepts are small whole
#   numbers. (python3-scipy 1.10.1-2, r-base-core 4.2.2.20221110-2; seen on 30 November 2026.)
# Why it matters: "The debate has k camps" has another k than the one asked for, in one of two common tools.
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

for name, distances in (('all equally far', np.ones(6)), ('a pair, and two equally far', np.array([1, 3, 3, 3, 3, 3.0]))):
    tree = linkage(distances, 'complete')
    for wanted in (2, 3):
        groups = fcluster(tree, wanted, criterion='maxclust')
        print(f'scipy, {name}: {wanted} wanted, fcluster {len(set(groups))}, cut_tree {len(set(cut_tree(tree, wanted).ravel()))}')
EOF
cat >"$dir/run.R" <<'EOF'
for (case in list(list('all equally far', rep(1, 6)), list('a pair, and two equally far', c(1, 3, 3, 3, 3, 3)))) {
  distances <- structure(case[[2]], class = 'dist', Size = 4)
  for (k in 2:3) cat('R, ', case[[1]], ': ', k, ' wanted, cutree ', length(unique(cutree(hclust(distances), k))), '\n', sep = '')
}
EOF
cat >"$dir/stated" <<'EOF'
scipy, all equally far: 2 wanted, fcluster 1, cut_tree 2
scipy, all equally far: 3 wanted, fcluster 1, cut_tree 3
scipy, a pair, and two equally far: 2 wanted, fcluster 1, cut_tree 2
scipy, a pair, and two equally far: 3 wanted, fcluster 1, cut_tree 3
R, all equally far: 2 wanted, cutree 2
R, all equally far: 3 wanted, cutree 3
R, a pair, and two equally far: 2 wanted, cutree 2
R, a pair, and two equally far: 3 wanted, cutree 3
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
