#!/usr/bin/env bash
# Question: What does make_unique of R's uniqtag make of the names a, a and a-1, and what R's own make.unique?
# Guess: Three different names.
# What happens: a-1, a-2 and a-1; make_unique_duplicates gives a, a-1 and a-1; make_unique_all is unique. R's
#   make.unique passes over a name that is there: a, a-2 and a-1. (r-cran-uniqtag 1.0.1-1; seen on 1 December 2026.)
# Why it matters: Two articles keep one id behind the step that promised ids of their own, and one takes the other's
#   statements.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is r-cran-uniqtag)" = "installed 1.0.1-1" ] ||
  apt-get install -y --no-install-recommends r-cran-uniqtag=1.0.1-1 >/dev/null 2>&1 ||
  { echo "did not run: r-cran-uniqtag=1.0.1-1 is not to be had"; exit 0; }
echo "r-cran-uniqtag 1.0.1-1"
cat >run.R <<'CODE'
library(uniqtag)
ids <- c("a", "a", "a-1")
for (name in c("make_unique", "make_unique_duplicates", "make_unique_all"))
  cat(name, ":", get(name)(ids), "| different:", length(unique(get(name)(ids))), "\n")
cat("R's make.unique :", make.unique(ids, sep = "-"), "\n")
CODE
cat >stated <<'STATED'
make_unique : a-1 a-2 a-1 | different: 2 
make_unique_duplicates : a a-1 a-1 | different: 2 
make_unique_all : a-1 a-2 a-1-1 | different: 3 
R's make.unique : a a-2 a-1 
STATED
{
  Rscript --vanilla run.R
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
