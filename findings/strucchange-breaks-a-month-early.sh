#!/usr/bin/env bash
# Question: Two statements a month until April 2026, nine a month from May on. Which month does strucchange's
#   breakdates name?
# Guess: May, the first month in which it is otherwise.
# What happens: April: the break is the last observation of the old time, in breakpoints, breakdates and the line it
#   draws. (r-cran-strucchange 1.5-3-1; seen 2026-11-30.)
# Why it matters: The turn of a debate is dated before the event that made it, so that the event seems to follow from
#   it.
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
need r-cran-strucchange 1.5-3-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(strucchange))
said <- ts(c(2, 1, 3, 2, 2, 1, 3, 2, 9, 8, 10, 9, 9, 8, 10, 9), start = c(2025, 9), frequency = 12)
found <- breakpoints(said ~ 1, h = 3)
cat("April, May, June:", window(said, c(2026, 4), c(2026, 6)), "\n")
cat("observation", found$breakpoints, "of value", said[found$breakpoints], "| date", format(breakdates(found), digits = 6), "(2026.25 is April) \n")
CODE
cat >"$dir/stated" <<'STATED'
April, May, June: 2 9 8 
observation 8 of value 2 | date 2026.25 (2026.25 is April) 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
