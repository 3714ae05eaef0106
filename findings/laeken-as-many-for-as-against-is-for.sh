#!/usr/bin/env bash
# Question: Two statements against (-1) and two for (1), and once more one against, one neutral and five for, each
#   given as values and weights. What is the weighted median?
# Guess: 0, between the two halves, and 1: as the median of the statements written out.
# What happens: Of the even split laeken says 1: the debate is for. Of the second, in which five of seven are for,
#   matrixStats says 0.67, between neutral and for, as it interpolates between values by their weights. collapse and
#   statsmodels say 0 and 1, as R's median of the statements. (r-cran-laeken 0.5.2-1, r-cran-matrixstats 0.63.0-1,
#   r-cran-collapse 1.9.2-1, python3-statsmodels 0.13.5+dfsg-7; seen on 30 November 2026.)
# Why it matters: The middle of an even debate is on the side of the larger number, and a clear majority is a
#   half-hearted one, by the library.
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
wanted r-cran-laeken 0.5.2-1
wanted r-cran-matrixstats 0.63.0-1
wanted r-cran-collapse 1.9.2-1
wanted python3-statsmodels 0.13.5+dfsg-7

cat >"$dir/run.R" <<'EOF'
for (weights in list(c(2, 0, 2), c(1, 1, 5))) {
  stances <- c(-1, 0, 1)[weights > 0]
  weights <- weights[weights > 0]
  cat(paste(stances, 'x', weights), sep = ', ')
  cat(': median', median(rep(stances, weights)), 'laeken', laeken::weightedMedian(stances, weights),
      'matrixStats', format(matrixStats::weightedMedian(stances, weights), digits = 3),
      'collapse', collapse::fmedian(stances, w = weights), '\n')
}
EOF
cat >"$dir/run.py" <<'EOF'
import numpy as np
from statsmodels.stats.weightstats import DescrStatsW

for stances, weights in (([-1, 1], [2, 2]), ([-1, 0, 1], [1, 1, 5])):
    found = DescrStatsW(np.array(stances, float), weights=np.array(weights, float)).quantile([0.5]).values[0]
    print(f'statsmodels of {stances} by {weights}: {found:g}')
EOF
cat >"$dir/stated" <<'EOF'
-1 x 2, 1 x 2: median 0 laeken 1 matrixStats 0 collapse 0 
-1 x 1, 0 x 1, 1 x 5: median 1 laeken 1 matrixStats 0.667 collapse 1 
statsmodels of [-1, 1] by [2, 2]: 0
statsmodels of [-1, 0, 1] by [1, 1, 5]: 1
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
