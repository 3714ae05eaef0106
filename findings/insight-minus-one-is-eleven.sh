#!/usr/bin/env bash
# Question: A report written by R spells out its numbers with format_number of insight. What is -1, what -5 and 0?
# Guess: Minus one, minus five, zero.
# What happens: Eleven, fifteen and an empty text; -12 is "NA hundred and twelve" and -100 "NA thousand, one hundred".
#   The minus is taken for a digit. -1 and -5 give no warning. 1.5 is two.
#   (r-cran-insight 0.19.0+dfsg-1; seen on 30 November 2026.)
# Why it matters: "The government lost one seat" becomes eleven seats won in the sentence, next to a table that says -1.
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
need r-cran-insight=0.19.0+dfsg-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(insight))
for (n in c(5, 15, -1, -5, -12, -100, 1.5, -0.5)) cat(n, "is", suppressWarnings(format_number(n)), "\n")
cat("format_number(c(-1, 0, 1)):", format_number(c(-1, 0, 1)), sep = " | ", "\n")
CODE
cat >"$dir/stated" <<'STATED'
5 is five 
15 is fifteen 
-1 is eleven 
-5 is fifteen 
-12 is NA hundred and twelve 
-100 is NA thousand, one hundred 
1.5 is two 
-0.5 is  
format_number(c(-1, 0, 1)): | eleven |  | one | 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
