#!/usr/bin/env bash
# Question: Statements from Monday 2 to Sunday 15 March 2026 are summed by week with R's slider. Which weeks?
# Guess: Two, from Monday or, as lubridate has it, from Sunday.
# What happens: Three, from Thursday to Wednesday: weeks are counted in sevens from 1 January 1970, a Thursday. warp,
#   which counts for it, does the same; both know no weekday, only an origin. (r-cran-slider 0.3.0-1, r-cran-warp
#   0.2.0-2; seen 2026-11-30.)
# Why it matters: A debate that rises on Wednesdays and Thursdays is cut in its middle every week, and no row matches
#   the weeks of another program.
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
need r-cran-slider 0.3.0-1
need r-cran-warp 0.2.0-2
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(slider))
days <- as.Date("2026-03-02") + 0:13
for (week in slide_period(days, days, "week", range)) cat(format(week, "%a %d %b"), "\n")
cat("distances of warp", warp::warp_distance(days, "week"), "\n")
cat("with an origin on a Monday:\n")
for (week in slide_period(days, days, "week", range, .origin = as.Date("1970-01-05"))) cat(format(week, "%a %d %b"), "\n")
CODE
cat >"$dir/stated" <<'STATED'
Mon 02 Mar Wed 04 Mar 
Thu 05 Mar Wed 11 Mar 
Thu 12 Mar Sun 15 Mar 
distances of warp 2930 2930 2930 2931 2931 2931 2931 2931 2931 2931 2932 2932 2932 2932 
with an origin on a Monday:
Mon 02 Mar Sun 08 Mar 
Mon 09 Mar Sun 15 Mar 
STATED
{
  LC_ALL=C Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
