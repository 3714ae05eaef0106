#!/usr/bin/env bash
# Question: recode of admisc, the package under R’s QCA, gets the rule "lo:-1 = against; 0 = neutral; else = for".
#   What becomes of a missing stance? And of 1 by "1 = for; -1:1 = other", where two rules fit?
# Guess: NA; for, the first that fits, as in case_when.
# What happens: The missing stance is for. Of two rules the last holds: 1 is other. A rule for missing is overwritten
#   by else, before and behind it, and holds only beside rules that name all values. (r-cran-admisc 0.30-1; seen on 30
#   November 2026.)
# Why it matters: Everybody whose stance is unknown is counted as support.
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
need r-cran-admisc 0.30-1
cat >"$dir/run.R" <<'CODE'
library(admisc)
x <- c(-1, 0, 1, NA)
show <- function(rule) cat(rule, ":", recode(x, rule), "\n")
show("lo:-1 = against; 0 = neutral; else = for")
show("1 = for; -1:1 = other")
show("-1:1 = other; 1 = for")
show("missing = unknown; lo:-1 = against; 0 = neutral; else = for")
show("lo:-1 = against; 0 = neutral; else = for; missing = unknown")
show("-1 = against; 0 = neutral; 1 = for; missing = unknown")
CODE
cat >"$dir/stated" <<'STATED'
lo:-1 = against; 0 = neutral; else = for : against neutral for for 
1 = for; -1:1 = other : other other other NA 
-1:1 = other; 1 = for : other other for NA 
missing = unknown; lo:-1 = against; 0 = neutral; else = for : against neutral for for 
lo:-1 = against; 0 = neutral; else = for; missing = unknown : against neutral for for 
-1 = against; 0 = neutral; 1 = for; missing = unknown : against neutral for unknown 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
