#!/usr/bin/env bash
# Question: On Sunday, 1 March 2026, statements are made in New York at 18:00 and 20:00, on Monday at 10:00 and 20:00,
#   and the xts has the zone of New York, as the machine has. How many belong to each week by apply.weekly?
# Guess: Two each: weeks end on Sunday at midnight, as days do, and apply.daily counts two each.
# What happens: One and three. Days and months end at midnight in New York, weeks at midnight UTC, 19:00 on Sunday; in
#   Kyiv the week ends at 02:00 on Monday, and the statement of 01:00 on Monday is the Sunday's.
#   (r-cran-xts 0.13.0-1; seen on 30 November 2026.)
# Why it matters: What is said on the evening talk shows of a Sunday falls into the week to come, the day's count not.
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
Sys.setenv(TZ = "America/New_York")
suppressMessages(library(xts))
said <- as.POSIXct(c("2026-03-01 18:00", "2026-03-01 20:00", "2026-03-02 10:00", "2026-03-02 20:00"), tz = "America/New_York")
x <- xts(c(1, 10, 100, 1000), said)
tell <- function(name, y) cat(name, paste(format(index(y), "%a %d %B %H:%M"), coredata(y), sep = " = "), "\n", sep = "  ")
tell("given", x)
tell("by day", apply.daily(x, sum))
tell("by week", apply.weekly(x, sum))
march <- xts(c(1, 10, 100), as.POSIXct(c("2026-03-31 18:00", "2026-03-31 20:00", "2026-04-01 10:00"), tz = "America/New_York"))
tell("by month", apply.monthly(march, sum))
kyiv <- xts(c(1, 10, 100), as.POSIXct(c("2026-03-01 23:00", "2026-03-02 01:00", "2026-03-02 10:00"), tz = "Europe/Kyiv"))
Sys.setenv(TZ = "Europe/Kyiv")
tell("Kyiv by day", apply.daily(kyiv, sum))
tell("Kyiv by week", apply.weekly(kyiv, sum))
CODE
cat >"$dir/stated" <<'STATED'
given  Sun 01 March 18:00 = 1  Sun 01 March 20:00 = 10  Mon 02 March 10:00 = 100  Mon 02 March 20:00 = 1000  
by day  Sun 01 March 20:00 = 11  Mon 02 March 20:00 = 1100  
by week  Sun 01 March 18:00 = 1  Mon 02 March 20:00 = 1110  
by month  Tue 31 March 20:00 = 11  Wed 01 April 10:00 = 100  
Kyiv by day  Sun 01 March 23:00 = 1  Mon 02 March 10:00 = 110  
Kyiv by week  Mon 02 March 01:00 = 11  Mon 02 March 10:00 = 100  
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
