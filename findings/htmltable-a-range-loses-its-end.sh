#!/usr/bin/env bash
# Question: htmlTable's txtRound rounds the numbers in texts for a printed table. What does it make of "1.55 to 2.45",
#   "10-15", "n = 10.25", "F-16.5", "2026-03-04" and "3.14%"?
# Guess: The numbers are rounded and the words stay: 1.6 to 2.5 (or 1.6 to 2.4), 10-15, n = 10.2, and the day as it is.
# What happens: 1.6, 10.0, 10.2, -16.5, 2026.0 and 3.1: the first number is all that remains, without a warning, and a
#   hyphen before it is a minus. 0.00004 is 0.00, and -0.04 is 0.0. (r-cran-htmltable 2.4.1-1; seen on 1 December
#   2026.)
# Why it matters: A printed table shows one end of each range, and a year where a day stood.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is r-cran-htmltable)" = "installed 2.4.1-1" ] ||
  apt-get install -y --no-install-recommends r-cran-htmltable=2.4.1-1 >/dev/null 2>&1 ||
  { echo "did not run: r-cran-htmltable=2.4.1-1 is not to be had"; exit 0; }
echo "r-cran-htmltable 2.4.1-1"
cat >run.R <<'CODE'
suppressMessages(library(htmlTable))
for (text in c("1.55 to 2.45", "10-15", "n = 10.25", "F-16.5", "2026-03-04", "3.14%", "-0.04", "none"))
  cat(text, "->", txtRound(text, 1), "\n")
CODE
cat >stated <<'STATED'
1.55 to 2.45 -> 1.6 
10-15 -> 10.0 
n = 10.25 -> 10.2 
F-16.5 -> -16.5 
2026-03-04 -> 2026.0 
3.14% -> 3.1 
-0.04 -> 0.0 
none -> none 
STATED
{
  LC_ALL=C.UTF-8 Rscript --vanilla run.R
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
