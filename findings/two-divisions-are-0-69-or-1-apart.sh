#!/usr/bin/env bash
# Question: Two methods divide six actors into camps, 3 and 3 or 2 and 4. What are the variation of information (VI)
#   and the normalised mutual information (NMI) of the two?
# Guess: One number each: both are defined by a formula.
# What happens: VI is 0.693 in igraph and clue and 1 in mclustcomp, which takes logarithms to the base of 2. NMI is
#   0.4787 in igraph, scikit-learn and mclustcomp's nmi2, which divide by the mean of the entropies, and 0.4791 in
#   clue and mclustcomp's nmi1, which divide by their geometric mean; of two halves and a division into five groups
#   it is 0.62 or 0.67. (r-cran-igraph 1.3.5-3, r-cran-clue 0.3-64-1, r-cran-mclustcomp 0.3.3-2, python3-sklearn
#   1.2.1+dfsg-1; seen on 30 November 2026.)
# Why it matters: Thresholds and tables of one paper do not hold for the numbers of another, which have the same
#   name.
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
wanted r-cran-mclustcomp 0.3.3-2
wanted python3-sklearn 1.2.1+dfsg-1

cat >"$dir/run.R" <<'EOF'
suppressWarnings(suppressMessages({ library(igraph); library(clue); library(mclustcomp) }))
show <- function(one, other) {
  first <- as.cl_hard_partition(one)
  second <- as.cl_hard_partition(other)
  scores <- mclustcomp(one, other, types = c('vi', 'nmi1', 'nmi2'))
  score <- function(type) format(scores$scores[scores$types == type], digits = 4)
  cat('VI: igraph', format(compare(one, other, 'vi'), digits = 4), 'clue', format(c(cl_dissimilarity(first, second, 'VI')), digits = 4), 'mclustcomp', score('vi'), '\n')
  cat('NMI: igraph', format(compare(one, other, 'nmi'), digits = 4), 'clue', format(c(cl_agreement(first, second, 'NMI')), digits = 4), 'mclustcomp nmi1', score('nmi1'), 'nmi2', score('nmi2'), '\n')
}
show(c(1, 1, 1, 2, 2, 2), c(1, 1, 2, 2, 2, 2))
show(c(1, 1, 1, 2, 2, 2), c(1, 1, 2, 3, 4, 5))
EOF
cat >"$dir/run.py" <<'EOF'
from sklearn.metrics import normalized_mutual_info_score as nmi

print(f'NMI: scikit-learn {nmi([1, 1, 1, 2, 2, 2], [1, 1, 2, 2, 2, 2]):.4f} and {nmi([1, 1, 1, 2, 2, 2], [1, 1, 2, 3, 4, 5]):.4f}')
EOF
cat >"$dir/stated" <<'EOF'
VI: igraph 0.6931 clue 0.6931 mclustcomp 1 
NMI: igraph 0.4787 clue 0.4791 mclustcomp nmi1 0.4791 nmi2 0.4787 
VI: igraph 0.8676 clue 0.8676 mclustcomp 1.252 
NMI: igraph 0.6151 clue 0.6664 mclustcomp nmi1 0.6664 nmi2 0.6151 
NMI: scikit-learn 0.4787 and 0.6151
EOF
{
  Rscript --vanilla "$dir/run.R" 2>/dev/null
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
