#!/usr/bin/env bash
# Question: Five actors say the same (1) and two the opposite (-1). How many groups does affinity propagation find with
#   the usual settings, similarity as the negative squared distance and its median as preference?
# Guess: Two: nothing is closer than the same, and nothing further than the opposite.
# What happens: Actors who are alike in all are put into different groups: of 5 and 2 actors apcluster makes three or
#   more groups with each of six seeds, of 2 and 2 four, of 3 and 3 none at all; scikit-learn parts the seven of 7 and 3
#   with each seed, the five with some. Of 10 and 10 apcluster finds the two. Which of the equal
#   ones is the exemplar is left to a small noise. (r-cran-apcluster 1.4.10-1, python3-sklearn 1.2.1+dfsg-1; seen on
#   30 November 2026.)
# Why it matters: A small debate with two perfect camps has three coalitions, two of which differ in nothing.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
need() {
  local name=${1%%=*} version=${1#*=} is
  dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q "ok installed" ||
    apt-get install -y --no-install-recommends "$name=$version" >/dev/null 2>&1 || { echo "did not run: $name $version is not to be had"; exit 0; }
  is=$(dpkg-query -W -f='${Version}' "$name")
  [ "$is" = "$version" ] || { echo "did not run: $name is $is here, this was seen with $version"; exit 0; }
  echo "$name $is"
}
need r-cran-apcluster=1.4.10-1
need python3-sklearn=1.2.1+dfsg-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(apcluster))
ask <- function(n, seed) {
  x <- matrix(rep(c(1, -1), n))
  groups <- apcluster(negDistMat(x, r = 2), seed = seed)@clusters
  c(length(groups), length(unique(unlist(lapply(seq_along(groups), function(g) if (any(x[groups[[g]], 1] > 0)) g)))))
}
for (n in list(c(10, 10), c(5, 2), c(2, 2), c(3, 3))) {
  seen <- sapply(1:6, function(seed) ask(n, seed))
  cat("apcluster", n[1], "against", n[2], ":", if (all(seen[1, ] == 0)) "no group at all" else if (all(seen[1, ] == 2)) "two groups" else
    if (all(seen[2, ] > 1)) "those who are alike are parted, with each of six seeds" else "other", "\n")
}
CODE
cat >"$dir/run.py" <<'CODE'
import numpy as np
from sklearn.cluster import AffinityPropagation
for n in ((10, 10), (5, 2), (7, 3)):
    x = np.array([[1.0]] * n[0] + [[-1.0]] * n[1])
    alike = [len(set(AffinityPropagation(random_state=seed, max_iter=1000).fit(x).labels_[:n[0]])) for seed in range(6)]
    print('scikit-learn', n[0], 'against', n[1], ':', 'those who are alike are together' if set(alike) == {1} else 'those who are alike are parted, with %s' % ('some seeds' if 1 in alike else 'each of six seeds'))
CODE
cat >"$dir/stated" <<'STATED'
apcluster 10 against 10 : two groups 
apcluster 5 against 2 : those who are alike are parted, with each of six seeds 
apcluster 2 against 2 : those who are alike are parted, with each of six seeds 
apcluster 3 against 3 : no group at all 
scikit-learn 10 against 10 : those who are alike are together
scikit-learn 5 against 2 : those who are alike are parted, with some seeds
scikit-learn 7 against 3 : those who are alike are parted, with each of six seeds
STATED
{
  Rscript --vanilla "$dir/run.R"
  /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
