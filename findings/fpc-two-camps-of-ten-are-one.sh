#!/usr/bin/env bash
# Question: Ten actors stand at -1 and ten at 1, with nothing between. How many groups does pamk of R’s fpc find among
#   1 to 4? And with twenty each?
# Guess: Two, the silhouette width is 1.
# What happens: One: its test of one group against two, after Duda and Hart, gives p 0.004 at best for twenty values
#   of one measure, and its level is 0.001. With fifteen or twenty on each side it finds two. If one group is not
#   among the choices, it finds two at once. (r-cran-fpc 2.2-10-1; seen on 30 November 2026.)
# Why it matters: A small debate can never be polarised, whatever was said.
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
need r-cran-fpc 2.2-10-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(fpc))
camps <- function(n, ks) { x <- rep(c(-1, 1), each = n); suppressWarnings(pamk(x, ks)$nc) }
for (n in c(5, 10, 12, 15, 20)) cat(n, "on each side: of 1 to 4", camps(n, 1:4), "\n")
cat("10 on each side: of 2 to 4", camps(10, 2:4), "\n")
x <- rep(c(-1, 1), each = 10)
cat("p:", signif(dudahart2(x, rep(1:2, each = 10))$p.value, 2), ", silhouette:", cluster.stats(dist(x), rep(1:2, each = 10))$avg.silwidth, "\n")
CODE
cat >"$dir/stated" <<'STATED'
5 on each side: of 1 to 4 1 
10 on each side: of 1 to 4 1 
12 on each side: of 1 to 4 1 
15 on each side: of 1 to 4 2 
20 on each side: of 1 to 4 2 
10 on each side: of 2 to 4 2 
p: 0.0041 , silhouette: 1 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
