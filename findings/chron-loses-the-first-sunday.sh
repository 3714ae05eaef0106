#!/usr/bin/env bash
# Question: chron counts statements by week: table(cut(dates, "weeks")). One was made on a Sunday, the first of all.
#   In which week is it?
# Guess: In the week from Monday before it, as with cut of base R's dates.
# What happens: In none: it is NA, and the counts of all weeks are without it, since week 1 begins on the Monday
#   after. On any other first day of the week nothing is lost. (r-cran-chron 2.3-59-1; seen 2026-11-30.)
# Why it matters: The reactions of the first day of a debate are missing, one Sunday in seven, and a table does not
#   show it.
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
need r-cran-chron 2.3-59-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(chron))
for (first in c("1/2/2027", "1/3/2027", "1/4/2027")) {
  said <- chron(c(first, first, "1/6/2027", "1/12/2027"))
  weeks <- table(cut(said, "weeks"))
  cat("chron, first", format(weekdays(said[1])), "|", weeks, "| of 4 statements", sum(weeks), "\n")
}
weeks <- table(cut(as.Date(c("2027-01-03", "2027-01-03", "2027-01-06", "2027-01-12")), "weeks"))
cat("Date, first Sun |", weeks, "| of 4 statements", sum(weeks), "\n")
CODE
cat >"$dir/stated" <<'STATED'
chron, first Sat | 2 1 1 | of 4 statements 4 
chron, first Sun | 1 1 | of 4 statements 2 
chron, first Mon | 3 1 | of 4 statements 4 
Date, first Sun | 2 1 1 | of 4 statements 4 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
