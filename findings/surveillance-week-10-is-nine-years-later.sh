#!/usr/bin/env bash
# Question: A weekly series of statements runs over 60 weeks from week 10 of 2026, a monthly one over 12 months from
#   April 2026. What are their years and quarters by aggregate of surveillance?
# Guess: 2026 with 43 weeks and 2027 with 17; the second quarter of 2026 to the first of 2027.
# What happens: 2035 with 52 and 2036 with 8: the sums begin with the first week and the number of the week is kept as
#   the number of the year. From week 40 it is 2065. April to June 2026 are the fourth quarter of 2026, and February to
#   April the second. Only a series that begins with week or month 1 is right. (r-cran-surveillance 1.20.3-1;
#   seen on 30 November 2026.)
# Why it matters: The curve of a debate is drawn in another decade, or in another season.
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
need r-cran-surveillance=1.20.3-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(surveillance))
ask <- function(name, s, n, unit) {
  a <- aggregate(s, nfreq = n)
  cat(name, ":", paste0(year(a), if (n > 1) paste0(" ", unit, " ", epochInYear(a)), " = ", observed(a)), sep = "  ", "\n")
}
weeks <- function(from) sts(observed = matrix(rep(1, 60)), start = c(2026, from), frequency = 52)
ask("60 weeks from week 1 of 2026, by year", weeks(1), 1)
ask("60 weeks from week 10 of 2026, by year", weeks(10), 1)
ask("60 weeks from week 40 of 2026, by year", weeks(40), 1)
ask("12 months from February 2026, by quarter", sts(observed = matrix(rep(1, 12)), start = c(2026, 2), frequency = 12), 4, "quarter")
ask("12 months from April 2026, by quarter", sts(observed = matrix(rep(1, 12)), start = c(2026, 4), frequency = 12), 4, "quarter")
CODE
cat >"$dir/stated" <<'STATED'
60 weeks from week 1 of 2026, by year  :  2026 = 52  2027 = 8  
60 weeks from week 10 of 2026, by year  :  2035 = 52  2036 = 8  
60 weeks from week 40 of 2026, by year  :  2065 = 52  2066 = 8  
12 months from February 2026, by quarter  :  2026 quarter 2 = 3  2026 quarter 3 = 3  2026 quarter 4 = 3  2027 quarter 1 = 3  
12 months from April 2026, by quarter  :  2026 quarter 4 = 3  2027 quarter 1 = 3  2027 quarter 2 = 3  2027 quarter 3 = 3  
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
