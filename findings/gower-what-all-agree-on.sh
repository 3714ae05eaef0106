#!/usr/bin/env bash
# Question: Three actors differ on tanks and on peace and all support gas. How far apart are Ann and Bob by Gower's
#   distance in cluster, proxy, gower and vegan?
# Guess: One number, 0.5: of three concepts they share one.
# What happens: 0.5 in cluster and proxy. 0.75 in gower and vegan, which leave out a column without a range, with a
#   warning, and divide by two; gower says 1 if handed the two rows alone, since it takes the ranges from the rows it
#   is given. (r-cran-cluster 2.1.4-1, r-cran-proxy 0.4-27-1, r-cran-gower 1.0.1-1, r-cran-vegan 2.6-4+dfsg-1; seen
#   2026-11-30.)
# Why it matters: A consensus brings camps together in one package and does not exist in the other.
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
need r-cran-cluster 2.1.4-1
need r-cran-proxy 0.4-27-1
need r-cran-gower 1.0.1-1
need r-cran-vegan 2.6-4+dfsg-1
cat >"$dir/run.R" <<'CODE'
suppressMessages({ library(cluster); library(gower); library(vegan) })
stance <- data.frame(tanks = c(-1, 1, 0), gas = c(1, 1, 1), peace = c(1, 0, -1))
one <- function(distance) as.matrix(distance)[1, 2]
for (what in list(stance, stance[-2])) {
  cat(names(what), "| cluster", one(daisy(what, metric = "gower")), "| proxy", one(proxy::dist(what, "Gower")),
      "| gower", gower_dist(what[1, ], what[2, ]), "| gower, all rows", gower_dist(what[1, ], what)[2],
      "| vegan", one(vegdist(what, "gower")), "\n")
}
CODE
cat >"$dir/stated" <<'STATED'
tanks gas peace | cluster 0.5 | proxy 0.5 | gower 1 | gower, all rows 0.75 | vegan 0.75 
tanks peace | cluster 0.75 | proxy 0.75 | gower 1 | gower, all rows 0.75 | vegan 0.75 
STATED
{
  Rscript --vanilla "$dir/run.R" 2>/dev/null
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
