#!/usr/bin/env bash
# Question: What week does as.week of R’s epitools give for 2 March 2026, counted from Mondays (sunday = FALSE), and
#   for 1 January 2026, 31 December 2026 and 30 December 2024?
# Guess: Those of ISO 8601: 10, 1, 53 and 1; or, from Sundays, those of the American weeks: 9, 53, 52 and 1.
# What happens: 9, 52, 52 and 53 from Mondays: the year’s first Monday begins week 1, so the weeks of 2025 and 2026
#   are one behind and those of 2027 are not. From Sundays it is 9, 52, 52 and 52. (r-cran-epitools 1:0.5-10.1-2; seen
#   on 30 November 2026.)
# Why it matters: Counts by week join the wrong weeks of a table that another program made, and in some years only.
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
need r-cran-epitools 1:0.5-10.1-2
cat >"$dir/run.R" <<'CODE'
library(epitools)
days <- c("2024-12-30", "2025-03-03", "2025-12-31", "2026-01-01", "2026-01-05", "2026-03-02", "2026-12-31", "2027-01-04")
from <- function(sunday) as.week(days, format = "%Y-%m-%d", sunday = sunday)$week
for (i in seq_along(days))
  cat(days[i], "ISO", format(as.Date(days[i]), "%V"), ", epitools from Monday", from(FALSE)[i], ", from Sunday", from(TRUE)[i], "\n")
CODE
cat >"$dir/stated" <<'STATED'
2024-12-30 ISO 01 , epitools from Monday 53 , from Sunday 52 
2025-03-03 ISO 10 , epitools from Monday 09 , from Sunday 09 
2025-12-31 ISO 01 , epitools from Monday 52 , from Sunday 52 
2026-01-01 ISO 01 , epitools from Monday 52 , from Sunday 52 
2026-01-05 ISO 02 , epitools from Monday 01 , from Sunday 01 
2026-03-02 ISO 10 , epitools from Monday 09 , from Sunday 09 
2026-12-31 ISO 53 , epitools from Monday 52 , from Sunday 52 
2027-01-04 ISO 01 , epitools from Monday 01 , from Sunday 01 
STATED
{
  TZ=UTC Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
