#!/usr/bin/env bash
# Question: floor_date(day, "7 days") and "14 days" put days into bins of one and two weeks. How long are the bins?
# Guess: Seven and fourteen days, one after the other.
# What happens: lubridate 1.9.2 counts within the month: every month begins a new bin, and the last is what is left of
#   the month, 2 or 3 days. 2026 has 59 bins of "7 days" where it has 53 weeks, and 29 to 31 March are a bin of their
#   own. "2 weeks" is refused, "1 week" is right. Seen on 30 November 2026.
# Why it matters: A time series of statements per fortnight drops at the end of every month, which looks like a rhythm
#   of the debate.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

need() { # package version
  local is
  is=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  if [ "${is%% *}" != installed ]; then
    { apt-get install -y --no-install-recommends "$1" || { apt-get update && apt-get install -y --no-install-recommends "$1=$2"; }; } >/dev/null 2>&1 || true
    is=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  fi
  [ "$is" = "installed $2" ] || { echo "did not run: Debian's $1 $2 is not to be had (seen: ${is:-none})"; exit 0; }
  echo "$1 $2"
}
need r-cran-lubridate '1.9.2+dfsg-1'

cat >run.R <<'EOF'
Sys.setenv(TZ = "UTC")
suppressMessages(library(lubridate))
year <- seq(as.Date("2026-01-01"), as.Date("2026-12-31"), by = "day")
for (unit in c("1 week", "7 days", "14 days")) {
  bins <- table(floor_date(year, unit))
  cat(unit, ":", length(bins), "bins; their lengths in days and how often:", paste0(names(table(bins)), " x", table(bins)), "\n")
}
cat("7 days, 27 March to 2 April:", format(floor_date(as.Date("2026-03-27") + 0:6, "7 days"), "%d.%m."), "\n")
cat("2 weeks:", class(try(floor_date(year, "2 weeks"), silent = TRUE)), "\n")
EOF
cat >stated <<'EOF'
1 week : 53 bins; their lengths in days and how often: 3 x1 5 x1 7 x51 
7 days : 59 bins; their lengths in days and how often: 2 x4 3 x7 7 x48 
14 days : 35 bins; their lengths in days and how often: 2 x4 3 x7 14 x24 
7 days, 27 March to 2 April: 22.03. 22.03. 29.03. 29.03. 29.03. 01.04. 01.04. 
2 weeks: try-error 
EOF
{
  Rscript --vanilla run.R 2>/dev/null
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
