#!/usr/bin/env bash
# Question: A paper comes out on Mondays, with one statement or with nine in each issue. What period does
#   findfrequency of R’s forecast find in the daily counts of ten weeks, and of a year?
# Guess: 7 each time: nothing could be more regular.
# What happens: 7 in ten weeks with nine statements, 1, that is none, with one; 4 in a year, with nine and with one
#   alike. In a wave of seven days it finds 7 in both. It looks for the highest peak of a smooth spectrum, and a day
#   among empty ones has as many peaks as it has overtones. (r-cran-forecast 8.20-1; seen on 30 November 2026.)
# Why it matters: The rhythm of the press is taken for one of the debate, once there is enough of it.
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
need r-cran-forecast 8.20-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(forecast))
for (weeks in c(10, 52)) {
  for (n in c(1, 9)) cat(weeks, "weeks, Mondays with", n, ":", findfrequency(rep(c(n, 0, 0, 0, 0, 0, 0), weeks)), "\n")
  cat(weeks, "weeks of a wave:", findfrequency(5 + 4 * sin(2 * pi * seq_len(7 * weeks) / 7)), "\n")
}
CODE
cat >"$dir/stated" <<'STATED'
10 weeks, Mondays with 1 : 1 
10 weeks, Mondays with 9 : 7 
10 weeks of a wave: 7 
52 weeks, Mondays with 1 : 4 
52 weeks, Mondays with 9 : 4 
52 weeks of a wave: 7 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
