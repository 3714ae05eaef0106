#!/usr/bin/env bash
# Question: A data frame has the days 2026-03-04 and 2026-03-10. What does R’s sqldf find by day > '2026-03-05', and
#   what year by strftime? What is the latest day under the name last? And when is half past eleven at night in New
#   York?
# Guess: 10 March; 2026; 2026-03-10; 23:30.
# What happens: Nothing; -4656, of a day count taken for a Julian day; 20522; 04:30 on the next day. select day and
#   max(day) as day show 2026-03-10, since a result gets its class back by its name. (r-cran-sqldf 0.4-11-2; seen on
#   30 November 2026.)
# Why it matters: The table looks right and the window of the debate is empty.
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
need r-cran-sqldf 0.4-11-2
cat >"$dir/run.R" <<'CODE'
suppressWarnings(suppressMessages(library(sqldf)))
articles <- data.frame(day = as.Date(c("2026-03-04", "2026-03-10")), stance = c(-1, 1))
late <- data.frame(at = as.POSIXct("2026-03-04 23:30", tz = "America/New_York"))
ask <- function(sql) cat(sql, ":", paste(unlist(lapply(sqldf(sql), as.character)), collapse = " "), "\n")
ask("select day from articles")
ask("select day from articles where day > '2026-03-05'")
ask("select strftime('%Y', day) as year from articles")
ask("select max(day) as day from articles")
ask("select max(day) as last from articles")
ask("select at from late")
CODE
cat >"$dir/stated" <<'STATED'
select day from articles : 2026-03-04 2026-03-10 
select day from articles where day > '2026-03-05' :  
select strftime('%Y', day) as year from articles : -4656 -4656 
select max(day) as day from articles : 2026-03-10 
select max(day) as last from articles : 20522 
select at from late : 2026-03-05 04:30:00 
STATED
{
  TZ=UTC Rscript --vanilla "$dir/run.R" 2>/dev/null
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
