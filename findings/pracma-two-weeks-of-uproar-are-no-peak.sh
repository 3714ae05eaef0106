#!/usr/bin/env bash
# Question: Statements per week on a debate are 0, 1, 3, 3, 1, 0, 2, 5, 2, 0. Where are the peaks by findpeaks of pracma?
#   And where 9 and 9 stand beside a single 1?
# Guess: Two, at the 3s and at the 5; at the 9s and the 1. scipy's find_peaks gives both each time.
# What happens: At the 5 alone; at the 1 alone. A peak that lasts two weeks is none, however high it is, unless the
#   argument zero, "0" by default, is set to "+". (r-cran-pracma 2.4.2-1, python3-scipy 1.10.1-2; seen on
#   30 November 2026.)
# Why it matters: Counts of statements are small whole numbers, so the longest uproar of a year has no peak.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
need() {
  local name=${1%%=*} version=${1#*=} is
  dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q "ok installed" ||
    apt-get install -y --no-install-recommends "$name=$version" >/dev/null 2>&1 || { echo "did not run: $name $version is not to be had"; exit 0; }
  is=$(dpkg-query -W -f='${Version}' "$name")
  [ "$is" = "$version" ] || { echo "did not run: $name is $is here, this was seen with $version"; exit 0; }
  echo "$name $is"
}
need r-cran-pracma=2.4.2-1
need python3-scipy=1.10.1-2
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(pracma))
ask <- function(counts) {
  p <- findpeaks(counts)
  cat(counts, ": peaks at", if (is.null(p)) "none" else p[, 2], "\n")
}
ask(c(0, 1, 3, 1, 0, 2, 5, 2, 0))
ask(c(0, 1, 3, 3, 1, 0, 2, 5, 2, 0))
ask(c(0, 0, 9, 9, 0, 0, 1, 0, 0))
ask(c(9, 0, 0, 1, 0, 0, 9))
cat("with zero = \"+\" : peaks at", findpeaks(c(0, 1, 3, 3, 1, 0, 2, 5, 2, 0), zero = "+")[, 2], "\n")
CODE
cat >"$dir/run.py" <<'CODE'
from scipy.signal import find_peaks
for counts in ([0, 1, 3, 3, 1, 0, 2, 5, 2, 0], [0, 0, 9, 9, 0, 0, 1, 0, 0]):
    print('scipy', *counts, ': peaks at', *(find_peaks(counts)[0] + 1))
CODE
cat >"$dir/stated" <<'STATED'
0 1 3 1 0 2 5 2 0 : peaks at 3 7 
0 1 3 3 1 0 2 5 2 0 : peaks at 8 
0 0 9 9 0 0 1 0 0 : peaks at 7 
9 0 0 1 0 0 9 : peaks at 4 
with zero = "+" : peaks at 3 8 
scipy 0 1 3 3 1 0 2 5 2 0 : peaks at 3 8
scipy 0 0 9 9 0 0 1 0 0 : peaks at 3 7
STATED
{
  Rscript --vanilla "$dir/run.R"
  /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
