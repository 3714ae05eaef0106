#!/usr/bin/env bash
# Question: R’s rio exports and imports one table by the ending of the file: article "007", stance -1, a day, and the
#   codes "NA" (North Atlantic) and "T". What comes back from CSV, JSON, YAML, XML, HTML, Stata and R’s own format?
# Guess: The same table; from formats without types the days as texts.
# What happens: YAML gives the number 20516 for the day, JSON, XML and HTML a text. CSV, XML and HTML make 7 of 007,
#   XML and HTML a missing value and TRUE of the codes NA and T. JSON, YAML, Stata and R’s own format keep texts.
#   There is no message. (r-cran-rio 0.5.29-1, r-cran-xml2 1.3.3-1+b1, r-cran-jsonlite 1.8.4+dfsg-1, r-cran-yaml
#   2.3.7-1; seen on 30 November 2026.)
# Why it matters: Which articles belong together, and on which day, depends on the ending of a file name.
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
need r-cran-rio 0.5.29-1
need r-cran-xml2 1.3.3-1+b1
need r-cran-jsonlite 1.8.4+dfsg-1
need r-cran-yaml 2.3.7-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(rio))
d <- data.frame(article = c("007", "008"), code = c("NA", "T"), stance = c(-1, 1), day = as.Date(c("2026-03-04", "2026-03-05")))
show <- function(name, d) cat(name, ":", paste(sapply(d, function(x) paste0(class(x)[length(class(x))], " ", paste(x, collapse = " "))), collapse = "; "), "\n")
show("put in", d)
for (ending in c("csv", "json", "yml", "xml", "html", "dta", "rds")) {
  file <- paste0("table.", ending)
  suppressMessages(export(d, file))
  show(ending, suppressMessages(import(file)))
}
CODE
cat >"$dir/stated" <<'STATED'
put in : character 007 008; character NA T; numeric -1 1; Date 2026-03-04 2026-03-05 
csv : integer 7 8; character NA T; integer -1 1; Date 2026-03-04 2026-03-05 
json : character 007 008; character NA T; integer -1 1; character 2026-03-04 2026-03-05 
yml : character 007 008; character NA T; numeric -1 1; numeric 20516 20517 
xml : integer 7 8; logical NA TRUE; integer -1 1; character 2026-03-04 2026-03-05 
html : integer 7 8; logical NA TRUE; integer -1 1; character 2026-03-04 2026-03-05 
dta : character 007 008; character NA T; numeric -1 1; Date 2026-03-04 2026-03-05 
rds : character 007 008; character NA T; numeric -1 1; Date 2026-03-04 2026-03-05 
STATED
{
  Rscript --vanilla "$dir/run.R" 2>/dev/null
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
