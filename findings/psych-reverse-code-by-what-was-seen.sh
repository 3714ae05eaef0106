#!/usr/bin/env bash
# Question: On a scale from 1 to 5 four actors answer a question that is worded the other way round with 3, 4, 5, 5.
#   What does psych's reverse.code make of them?
# Guess: 3, 2, 1, 1: on five steps the turned value is 6 minus the value; or the function asks for the scale.
# What happens: 5, 4, 3, 3. The ends of the scale are taken from the values that occur, without a word, so nobody is
#   below the middle; with mini and maxi stated it is 3, 2, 1, 1. (r-cran-psych 2.2.9-1; seen 2026-11-30.)
# Why it matters: Four actors who lean to one side come out leaning to the same side after the turn.
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
need r-cran-psych 2.2.9-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(psych))
answers <- data.frame(plain = c(5, 4, 3, 4), turned = c(3, 4, 5, 5))
cat("given", answers$turned, "\n")
cat("turned, as called", reverse.code(c(1, -1), answers)[, 2], "\n")
cat("turned, scale stated", reverse.code(c(1, -1), answers, mini = c(1, 1), maxi = c(5, 5))[, 2], "\n")
CODE
cat >"$dir/stated" <<'STATED'
given 3 4 5 5 
turned, as called 5 4 3 3 
turned, scale stated 3 2 1 1 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
