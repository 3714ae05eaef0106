#!/usr/bin/env bash
# Question: How diverse are the concepts of an actor without statements, by vegan's diversity?
# Guess: NA, or 0 as for an actor with one concept, in all indices.
# What happens: Shannon says 0, Simpson 1, above everybody who speaks (an even spread over four concepts is 0.75), and
#   inverse Simpson Inf. No warning. (r-cran-vegan 2.6-4+dfsg-1; seen 2026-11-29.)
# Why it matters: Sorted by breadth of agenda, the actors who said nothing in the window come first.
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
need r-cran-vegan 2.6-4+dfsg-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(vegan))
said <- rbind(silent = c(0, 0, 0, 0), one = c(5, 0, 0, 0), four = c(2, 2, 2, 2))
for (index in c("shannon", "simpson", "invsimpson")) { d <- round(diversity(said, index), 2); cat(index, "|", paste(names(d), d), "\n") }
CODE
cat >"$dir/stated" <<'STATED'
shannon | silent 0 one 0 four 1.39 
simpson | silent 1 one 0 four 0.75 
invsimpson | silent Inf one 1 four 4 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
