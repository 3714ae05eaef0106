#!/usr/bin/env bash
# Question: Two actors share one concept of three that either has. What is their Jaccard distance by ade4, vegan,
#   proxy and scipy?
# Guess: 0.67 in all.
# What happens: 0.82 in ade4, 0.67 in the others. dist.binary gives the square root of the distance for all of its ten
#   coefficients, so that they can be drawn; for simple matching too. (r-cran-ade4 1.7-22-1, r-cran-vegan
#   2.6-4+dfsg-1, r-cran-proxy 0.4-27-1, python3-scipy 1.10.1-2; seen 2026-11-30.)
# Why it matters: Cut at the same height the clusters of ade4 are others, and a threshold from one paper does not hold
#   in the other program.
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
need r-cran-ade4 1.7-22-1
need r-cran-vegan 2.6-4+dfsg-1
need r-cran-proxy 0.4-27-1
need python3-scipy 1.10.1-2
cat >"$dir/run.R" <<'CODE'
suppressMessages({library(ade4); library(vegan)})
said <- data.frame(a = c(1, 1), b = c(1, 0), c = c(0, 1), d = c(0, 0))
cat("ade4", round(c(dist.binary(said, method = 1)), 3), "simple matching", round(c(dist.binary(said, method = 2)), 3), "\n")
cat("vegan", round(c(vegdist(said, "jaccard", binary = TRUE)), 3), "proxy", round(c(proxy::dist(said, method = "Jaccard")), 3), "\n")
CODE
cat >"$dir/run.py" <<'CODE'
from scipy.spatial.distance import jaccard
print("scipy", round(jaccard([1, 1, 0, 0], [1, 0, 1, 0]), 3))
CODE
cat >"$dir/stated" <<'STATED'
ade4 0.816 simple matching 0.707 
vegan 0.667 proxy 0.667 
scipy 0.667
STATED
{
  Rscript --vanilla "$dir/run.R"
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
