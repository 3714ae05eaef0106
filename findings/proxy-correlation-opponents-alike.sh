#!/usr/bin/env bash
# Question: How far apart are two actors who disagree on every concept, by proxy's dist(method = "correlation")?
# Guess: 2, one minus the correlation of -1, as its cosine distance of the same rows.
# What happens: 0: proxy turns a correlation into a distance by its absolute value, the cosine by its value. Perfect
#   opponents are nearer than two actors who share half of their stances, and average linkage joins the opponents
#   first. (r-cran-proxy 0.4-27-1; seen 2026-11-29.)
# Why it matters: A dendrogram of camps puts the two sides of the debate into one camp.
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
need r-cran-proxy 0.4-27-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(proxy))
stances <- rbind(alder = c(1, -1, 1, 0), opponent = c(-1, 1, -1, 0), cedar = c(1, 1, 0, -1))
for (how in c("correlation", "cosine")) {
  d <- as.matrix(proxy::dist(stances, method = how))
  cat(how, "| alder and opponent", round(d[1, 2], 2), "| alder and cedar", round(d[1, 3], 2), "\n")
}
joined <- hclust(proxy::dist(stances, method = "correlation"), "average")$merge[1, ]
cat("joined first:", rownames(stances)[sort(-joined)], "\n")
CODE
cat >"$dir/stated" <<'STATED'
correlation | alder and opponent 0 | alder and cedar 0.91 
cosine | alder and opponent 2 | alder and cedar 1 
joined first: alder opponent 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
