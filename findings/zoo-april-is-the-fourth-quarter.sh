#!/usr/bin/env bash
# Question: Statements carry months such as 2026-04. Which quarter does zoo's as.yearqtr give?
# Guess: The second; as.yearmon reads the same text as April 2026.
# What happens: The fourth: it reads the number behind the hyphen as a quarter. January to April are quarters 1 to 4,
#   May to December are NA. A whole day as text (2026-04-15) is in the fourth too; only a Date is in the second.
#   (r-cran-zoo 1.8-11-1; seen 2026-11-29.)
# Why it matters: A third of the months land in wrong quarters, the rest is dropped as missing.
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
need r-cran-zoo 1.8-11-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(zoo))
for (text in c("2026-01", "2026-02", "2026-04", "2026-05", "2026-12", "2026-04-15")) cat(text, "| as.yearmon", format(as.yearmon(text), "%Y-%m"), "| as.yearqtr", format(as.yearqtr(text)), "\n")
cat("2026-04-15 as a Date | as.yearqtr", format(as.yearqtr(as.Date("2026-04-15"))), "\n")
CODE
cat >"$dir/stated" <<'STATED'
2026-01 | as.yearmon 2026-01 | as.yearqtr 2026 Q1 
2026-02 | as.yearmon 2026-02 | as.yearqtr 2026 Q2 
2026-04 | as.yearmon 2026-04 | as.yearqtr 2026 Q4 
2026-05 | as.yearmon 2026-05 | as.yearqtr NA 
2026-12 | as.yearmon 2026-12 | as.yearqtr NA 
2026-04-15 | as.yearmon 2026-04 | as.yearqtr 2026 Q4 
2026-04-15 as a Date | as.yearqtr 2026 Q2 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
