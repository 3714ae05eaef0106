#!/usr/bin/env bash
# Question: Rows of an actor by concept matrix hold 1 for support, -1 for opposition, 0 for nothing. How alike are two
#   actors by Jaccard?
# Guess: With binary Jaccard everybody counts the same: concepts that both touched over concepts that either touched,
#   or else signs are compared everywhere.
# What happens: R dist(method = "binary") and scikit-learn take any value but 0 as present, so opponents are identical (0).
#   scipy compares values, so opponents are far (1). vegan with binary = TRUE takes only values above 0 as present:
#   what two actors oppose together does not count at all. (r-cran-vegan 2.6-4+dfsg-1, python3-scipy 1.10.1-2,
#   python3-sklearn 1.2.1+dfsg-1; seen 2026-11-29.)
# Why it matters: The same table gives camps or no camps depending on the library.
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
need r-cran-vegan 2.6-4+dfsg-1
need python3-scipy 1.10.1-2
need python3-sklearn 1.2.1+dfsg-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(vegan))
pairs <- list("opposite on both" = rbind(c(1, -1, 0), c(-1, 1, 0)), "oppose the same" = rbind(c(-1, -1, 1, 0), c(-1, -1, 0, 1)))
for (p in names(pairs)) cat(p, "| R dist", round(dist(pairs[[p]], "binary"), 3), "| vegan", round(suppressWarnings(vegdist(pairs[[p]], "jaccard", binary = TRUE)), 3), "\n")
CODE
cat >"$dir/run1.py" <<'CODE'
import numpy as np
from scipy.spatial.distance import jaccard
from sklearn.metrics import pairwise_distances
for name, m in {"opposite on both": [[1, -1, 0], [-1, 1, 0]], "oppose the same": [[-1, -1, 1, 0], [-1, -1, 0, 1]]}.items():
    print(name, "| scipy", round(float(jaccard(*m)), 3), "| sklearn", round(float(pairwise_distances(np.array(m), metric="jaccard")[0, 1]), 3))
CODE
cat >"$dir/stated" <<'STATED'
opposite on both | R dist 0 | vegan 1 
oppose the same | R dist 0.5 | vegan 1 
opposite on both | scipy 1.0 | sklearn 0.0
oppose the same | scipy 0.5 | sklearn 0.5
STATED
{
  Rscript --vanilla "$dir/run.R"
  /usr/bin/python3 -W ignore "$dir/run1.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
