#!/usr/bin/env bash
# Question: What is the maximal information coefficient, by R’s minerva, of thirty stances of -1, 0 and 1 with
#   themselves? Of five grades, or of 18 of one stance and 2 of the other?
# Guess: 1: the coefficient gives 1 to every relation without noise.
# What happens: 0.918 for three stances in equal parts, 0.971 for five grades, 0.469 for 18 and 2, and 1 for two or
#   four in equal parts and for numbers that all differ. A series of 30 distinct numbers has 1 with itself.
#   (r-cran-minerva 1.5.10-1; seen on 30 November 2026.)
# Why it matters: Perfect agreement of two coders looks weak by how many codes there are and how rare one of them is.
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
need r-cran-minerva 1.5.10-1
cat >"$dir/run.R" <<'CODE'
library(minerva)
self <- function(name, x) cat(name, ":", format(mine(x, x)$MIC, digits = 3), "\n")
self("three stances, 10 each", rep(c(-1, 0, 1), 10))
self("five grades, 6 each", rep(1:5, 6))
self("18 for, 2 against", rep(c(1, -1), c(18, 2)))
self("15 for, 15 against", rep(c(1, -1), 15))
self("four grades, 8 each", rep(1:4, 8))
self("thirty numbers", 1:30)
CODE
cat >"$dir/stated" <<'STATED'
three stances, 10 each : 0.918 
five grades, 6 each : 0.971 
18 for, 2 against : 0.469 
15 for, 15 against : 1 
four grades, 8 each : 1 
thirty numbers : 1 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
