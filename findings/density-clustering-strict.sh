#!/usr/bin/env bash
# Question: Actors lie at distances that are whole numbers, as counts of shared concepts do. DBSCAN with epsilon 1 and
#   at least 2 neighbours: is the chain 0, 1, 2 a cluster?
# Guess: Yes: epsilon is inclusive in the paper and in scikit-learn.
# What happens: No, all is noise: the package takes only what is nearer than epsilon. With 1.0000001 the chain is found.
#   (python3-sklearn 1.2.1+dfsg-1, density-clustering@1.3.0; seen 2026-11-29.)
# Why it matters: With distances in whole steps the result is that of the next smaller step.
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
need python3-sklearn 1.2.1+dfsg-1
npm install --no-audit --no-fund --silent --prefix "$dir" density-clustering@1.3.0 >/dev/null 2>&1 ||
  { echo "did not run: density-clustering@1.3.0 not to be had"; exit 0; }
echo "density-clustering@1.3.0"
cat >"$dir/run.cjs" <<'CODE'
const {DBSCAN} = require('density-clustering');
for (const eps of [1, 1.0000001]) { const d = new DBSCAN(); console.log('density-clustering', eps, JSON.stringify(d.run([[0], [1], [2], [10]], eps, 2)), 'noise', JSON.stringify(d.noise)); }
CODE
cat >"$dir/run1.py" <<'CODE'
from sklearn.cluster import DBSCAN
print("scikit-learn", DBSCAN(eps=1, min_samples=2).fit([[0], [1], [2], [10]]).labels_.tolist())
CODE
cat >"$dir/stated" <<'STATED'
density-clustering 1 [] noise [0,1,2,3]
density-clustering 1.0000001 [[0,1,2]] noise [3]
scikit-learn [0, 0, 0, -1]
STATED
{
  node "$dir/run.cjs"
  /usr/bin/python3 -W ignore "$dir/run1.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
