#!/usr/bin/env bash
# Question: rbibutils is bibutils for R. A BibTeX record has month = mar and day = 4. Which date does each write
#   to RIS?
# Guess: DA - 2026/03/04, in both: rbibutils is a port of the same code.
# What happens: bibutils 2026/03/04, rbibutils 2026/mar/04, which is no RIS date; to MODS it writes 2026-mar-04.
#   A month in digits is right in both. A field date = {2026-03-04} is unknown to both as BibTeX: 2026//.
#   (bibutils 7.2-2, r-cran-rbibutils 2.2.13-1; seen 2026-11-30.)
# Why it matters: The next program reads the year, and every article of a year falls on one day.
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
need bibutils 7.2-2
need r-cran-rbibutils 2.2.13-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(rbibutils))
invisible(capture.output(bibConvert(commandArgs(TRUE)[1], "r.ris", "bibtex", "ris")))
cat(grep("^DA", readLines("r.ris", warn = FALSE), value = TRUE), "\n")
CODE
cat >"$dir/run.sh" <<'CODE'
for date in 'month = mar, day = 4' 'month = {March}, day = 4' 'month = 3, day = 4' 'date = {2026-03-04}'; do
  echo "@article{a, author = {Stone, Ann}, title = {T}, journal = {Courier}, year = 2026, $date}" >a.bib
  echo "$date | bibutils $(bib2xml a.bib 2>/dev/null | xml2ris 2>/dev/null | grep ^DA) | rbibutils $(Rscript run.R a.bib)"
done
CODE
cat >"$dir/stated" <<'STATED'
month = mar, day = 4 | bibutils DA  - 2026/03/04 | rbibutils DA  - 2026/mar/04 
month = {March}, day = 4 | bibutils DA  - 2026/03/04 | rbibutils DA  - 2026/March/04 
month = 3, day = 4 | bibutils DA  - 2026/03/04 | rbibutils DA  - 2026/03/04 
date = {2026-03-04} | bibutils DA  - 2026// | rbibutils DA  - 2026// 
STATED
{
  bash "$dir/run.sh"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
