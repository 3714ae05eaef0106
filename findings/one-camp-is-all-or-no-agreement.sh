#!/usr/bin/env bash
# Question: Two people, or two methods, sort six actors into camps, and both put all of them into one. What are the
#   normalised mutual information (NMI) and the adjusted Rand index (ARI) of the two, which are equal?
# Guess: 1: they agree on everything, and 1 is what every pair of equal partitions gets.
# What happens: NMI is 1 in igraph and scikit-learn, not a number in clue and 0 in mclustcomp. ARI is 1 in mclust
#   and scikit-learn, not a number in igraph (R and Python), clue and mclustcomp. So the mean over the weeks of a
#   debate is pulled down by 0, up by 1, or lost. (r-cran-igraph 1.3.5-3, r-cran-clue 0.3-64-1, r-cran-mclust
#   6.0.0-1, r-cran-mclustcomp 0.3.3-2, python3-sklearn 1.2.1+dfsg-1, python3-igraph 0.10.2-1+b1; seen on 30
#   November 2026.)
# Why it matters: Weeks in which all are of one camp count as full agreement, as none, or wipe out the mean, by the
#   library.
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
wanted r-cran-igraph 1.3.5-3
wanted r-cran-clue 0.3-64-1
wanted r-cran-mclust 6.0.0-1
wanted r-cran-mclustcomp 0.3.3-2
wanted python3-sklearn 1.2.1+dfsg-1
wanted python3-igraph 0.10.2-1+b1

cat >"$dir/run.R" <<'EOF'
suppressWarnings(suppressMessages({ library(igraph); library(clue); library(mclustcomp) }))
camp <- rep(1, 6)
camps <- as.cl_hard_partition(camp)
cat('igraph of R: NMI', compare(camp, camp, 'nmi'), 'ARI', compare(camp, camp, 'adjusted.rand'), '\n')
cat('clue: NMI', cl_agreement(camps, camps, 'NMI'), 'ARI', cl_agreement(camps, camps, 'cRand'), '\n')
scores <- suppressWarnings(mclustcomp(camp, camp))
cat('mclustcomp: NMI', scores$scores[scores$types == 'nmi2'], 'ARI', scores$scores[scores$types == 'adjrand'], '\n')
cat('mclust: ARI', mclust::adjustedRandIndex(camp, camp), '\n')
EOF
cat >"$dir/run.py" <<'EOF'
import igraph
from sklearn.metrics import adjusted_rand_score, normalized_mutual_info_score

camp = [0] * 6
print(f"igraph of Python: NMI {igraph.compare_communities(camp, camp, 'nmi'):g}", 'ARI',
      f"{igraph.compare_communities(camp, camp, 'adjusted_rand'):g}")
print(f'scikit-learn: NMI {normalized_mutual_info_score(camp, camp):g} ARI {adjusted_rand_score(camp, camp):g}')
EOF
cat >"$dir/stated" <<'EOF'
igraph of R: NMI 1 ARI NaN 
clue: NMI NaN ARI NaN 
mclustcomp: NMI 0 ARI NaN 
mclust: ARI 1 
igraph of Python: NMI 1 ARI nan
scikit-learn: NMI 1 ARI 1
EOF
{
  Rscript --vanilla "$dir/run.R"
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
