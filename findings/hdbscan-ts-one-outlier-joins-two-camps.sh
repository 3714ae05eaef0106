#!/usr/bin/env bash
# Question: Two camps of four actors each stand at 0 to 3 and at 20 to 23; then one more actor at 200 joins the
#   debate. Which groups does hdbscan-ts find, and R's dbscan?
# Guess: The two camps both times, and the ninth actor as noise.
# What happens: hdbscan-ts finds the two camps without the ninth actor and one single camp of all eight with him; of
#   three camps at 0, 20 and 60 it makes two. R's dbscan says two, two and three. (r-cran-dbscan 1.1-11+ds-1,
#   hdbscan-ts@1.0.17; seen 2026-11-30.)
# Why it matters: One extreme speaker and the polarised debate is a consensus.
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
need r-cran-dbscan 1.1-11+ds-1
npm install --no-audit --no-fund --silent --prefix "$dir" hdbscan-ts@1.0.17 >/dev/null 2>&1 ||
  { echo "did not run: hdbscan-ts@1.0.17 not to be had"; exit 0; }
echo "hdbscan-ts@1.0.17"
cat >"$dir/run.cjs" <<'CODE'
const { HDBSCAN } = require('hdbscan-ts');
const camps = [0, 1, 2, 3, 20, 21, 22, 23];
for (const [name, places] of Object.entries({ two: camps, 'two and one apart': [...camps, 200], three: [...camps, 60, 61, 62, 63] }))
  console.log('hdbscan-ts', name, new HDBSCAN({ minClusterSize: 3, minSamples: 3 }).fit(places.map(x => [x, 0])).join(' '));
CODE
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(dbscan))
camps <- c(0:3, 20:23)
cat("R two", hdbscan(cbind(camps, 0), minPts = 3)$cluster, "\n")
cat("R two and one apart", hdbscan(cbind(c(camps, 200), 0), minPts = 3)$cluster, "\n")
cat("R three", hdbscan(cbind(c(camps, 60:63), 0), minPts = 3)$cluster, "\n")
CODE
cat >"$dir/stated" <<'STATED'
hdbscan-ts two 0 0 0 0 1 1 1 1
hdbscan-ts two and one apart 0 0 0 0 0 0 0 0 -1
hdbscan-ts three 0 0 0 0 0 0 0 0 1 1 1 1
R two 2 2 2 2 1 1 1 1 
R two and one apart 2 2 2 2 1 1 1 1 0 
R three 3 3 3 3 2 2 2 2 1 1 1 1 
STATED
{
  node "$dir/run.cjs"
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
