#!/usr/bin/env bash
# Question: A matrix with row and column names, or a network object with vertex names, is written by sna's write.dl.
#   Which labels does the file hold?
# Guess: The names: sna carries them as vertex names everywhere else, also in its own edge list.
# Seen: Running numbers, unless the names are passed a second time as vertex.lab. Values are cut to seven digits.
#   (r-cran-sna 2.7-1-1, r-cran-network 1.18.1-1; seen 2026-11-29.)
# Why it matters: A file for another program arrives without anybody's name.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
need() {
  dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q "ok installed" ||
    apt-get install -y --no-install-recommends "$1" >/dev/null 2>&1 || { echo "did not run: $1 is not to be had"; exit 0; }
  local is; is=$(dpkg-query -W -f='${Version}' "$1")
  [ "$is" = "$2" ] || { echo "did not run: $1 is $is here, this was seen with $2"; exit 0; }
  echo "$1 $is"
}
need r-cran-sna 2.7-1-1
need r-cran-network 1.18.1-1
cat >"$dir/run.R" <<'CODE'
suppressMessages({library(sna); library(network)})
m <- matrix(c(0, 1/3, -2, 0), 2, dimnames = list(c("Ann", "Bob"), c("Ann", "Bob")))
cat("vertex names kept by sna:", attr(as.edgelist.sna(m), "vnames"), "\n")
for (x in list(m, network(m))) { write.dl(x, "m.dl"); cat(readLines("m.dl"), sep = "\n"); cat("--\n") }
write.dl(m, "m.dl", vertex.lab = rownames(m)); cat(readLines("m.dl")[2:3], sep = "\n")
CODE
cat >"$dir/stated" <<'STATED'
vertex names kept by sna: Ann Bob 
DL n = 2, nm = 1, format = edgelist1
labels:
1,2
matrix labels:
1
data:
2 1 0.3333333 
1 2 -2 
--
DL n = 2, nm = 1, format = edgelist1
labels:
1,2
matrix labels:
1
data:
2 1 1 
1 2 1 
--
labels:
"Ann","Bob"
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
