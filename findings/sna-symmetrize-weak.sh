#!/usr/bin/env bash
# Question: A signed, weighted network is made symmetric by sna's symmetrize(). What are the values afterwards?
# Guess: The weights, with the larger or the only one taken for each pair.
# What happens: By the default rule "weak" (and by "strong") every tie is 1: opposition of -2 becomes +1. The rules "upper"
#   and "lower" keep the weights. (r-cran-sna 2.7-1-1; seen 2026-11-29.)
# Why it matters: One step of tidying turns enemies into allies.
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
need r-cran-sna 2.7-1-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(sna))
m <- matrix(0, 3, 3); m[1, 2] <- 3; m[2, 1] <- 3; m[2, 3] <- -2; m[3, 2] <- -2
for (rule in c("weak", "strong", "upper", "lower")) { s <- symmetrize(m, rule = rule); cat(rule, "Ann-Bob", s[1, 2], "Bob-Cee", s[2, 3], "\n") }
CODE
cat >"$dir/stated" <<'STATED'
weak Ann-Bob 1 Bob-Cee 1 
strong Ann-Bob 1 Bob-Cee 1 
upper Ann-Bob 3 Bob-Cee -2 
lower Ann-Bob 3 Bob-Cee -2 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
