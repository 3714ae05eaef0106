#!/usr/bin/env bash
# Question: An xts holds articles of 10 November, 22 December, 5 January, 16 February and 4 March. What are
#   last(x, "3 days"), last(x, "3 weeks") and last(x, "3 months")?
# Guess: That of 4 March; those of 16 February and 4 March, three weeks counted; those since January.
# What happens: All three give 5 January, 16 February and 4 March: days, weeks and months without an article do not
#   count, so that the last three days go back two months. x["2026-02-12/"] goes by the calendar.
#   (r-cran-xts 0.13.0-1; seen on 30 November 2026.)
# Why it matters: In a quiet debate "the last three weeks" are as long as it takes to find three with an article.
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
need r-cran-xts=0.13.0-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(xts))
x <- xts(1:5, as.Date(c("2025-11-10", "2025-12-22", "2026-01-05", "2026-02-16", "2026-03-04")))
cat("given:", format(index(x)), "\n")
for (what in c("3 days", "3 weeks", "3 months", "-1 week")) cat("last", what, ":", format(index(last(x, what))), "\n")
cat("from 12 February:", format(index(x["2026-02-12/"])), "\n")
CODE
cat >"$dir/stated" <<'STATED'
given: 2025-11-10 2025-12-22 2026-01-05 2026-02-16 2026-03-04 
last 3 days : 2026-01-05 2026-02-16 2026-03-04 
last 3 weeks : 2026-01-05 2026-02-16 2026-03-04 
last 3 months : 2026-01-05 2026-02-16 2026-03-04 
last -1 week : 2025-11-10 2025-12-22 2026-01-05 2026-02-16 
from 12 February: 2026-02-16 2026-03-04 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
