#!/usr/bin/env bash
# Question: Six actors in two dimensions are clustered by ml-hclust with method "ward" and cut into three groups. Are
#   they the groups of scipy's ward?
# Guess: Yes: Ward's criterion is one, only heights may be squared.
# What happens: No. ward is the update of R's old ward.D on plain distances, which minimises no variance: {1,2,6} {3} {4,5},
#   where scipy, scikit-learn and ml-hclust's own ward2 find {1,2,3} {4,5} {6}. (python3-scipy 1.10.1-2,
#   ml-hclust@4.0.0; seen 2026-11-29.)
# Why it matters: The camps of a dendrogram are other camps under the same name.
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
need python3-scipy 1.10.1-2
npm install --no-audit --no-fund --silent --prefix "$dir" ml-hclust@4.0.0 >/dev/null 2>&1 ||
  { echo "did not run: ml-hclust@4.0.0 not to be had"; exit 0; }
echo "ml-hclust@4.0.0"
cat >"$dir/run.mjs" <<'CODE'
import {agnes} from 'ml-hclust';
const actors = [[10, 7], [8, 8], [11, 10], [2, 3], [4, 6], [7, 10]];
for (const method of ['ward', 'ward2']) console.log('ml-hclust', method, JSON.stringify(agnes(actors, {method}).group(3).children.map(c => c.indices().map(i => i + 1).sort()).sort()));
CODE
cat >"$dir/run1.py" <<'CODE'
from scipy.cluster.hierarchy import linkage, fcluster
c = fcluster(linkage([[10, 7], [8, 8], [11, 10], [2, 3], [4, 6], [7, 10]], "ward"), 3, "maxclust")
print("scipy ward", sorted([i + 1 for i in range(6) if c[i] == k] for k in set(c)))
CODE
cat >"$dir/stated" <<'STATED'
ml-hclust ward [[1,2,6],[3],[4,5]]
ml-hclust ward2 [[1,2,3],[4,5],[6]]
scipy ward [[1, 2, 3], [4, 5], [6]]
STATED
{
  node "$dir/run.mjs"
  /usr/bin/python3 -W ignore "$dir/run1.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
