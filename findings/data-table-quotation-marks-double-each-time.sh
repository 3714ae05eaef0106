#!/usr/bin/env bash
# Question: A statement with a quotation, He said "no", is written by fwrite of data.table and read back by its
#   fread, three times. What is it then?
# Guess: The same: fwrite doubles the marks inside a field, as CSV asks, and fread undoes it.
# What happens: He said """"""""no"""""""": fread leaves the doubled marks as they stand, without a warning, so each
#   round doubles them again. read.csv and readr give the sentence back from the first file. (r-cran-data.table
#   1.14.8+dfsg-1, r-cran-readr 2.1.4-1; seen on 30 November 2026.)
# Why it matters: Quotations no longer match the article they were taken from, and two codings of one sentence
#   differ by how often they were saved.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

wanted() { # package version
  local seen
  seen=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  if [ "${seen%% *}" != installed ]; then
    { apt-get update -qq && apt-get install -y --no-install-recommends "$1=$2"; } >"$dir/apt.log" 2>&1 || true
    seen=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  fi
  [ "$seen" = "installed $2" ] || { echo "did not run: Debian's $1 $2 not to be had (seen: ${seen:-none})"; exit 0; }
}
wanted r-cran-data.table 1.14.8+dfsg-1
wanted r-cran-readr 2.1.4-1

cat >"$dir/run.R" <<'EOF'
suppressMessages(library(data.table))
file <- tempfile(fileext = '.csv')
said <- data.table(id = 1, said = 'He said "no"')
fwrite(said, file)
cat('read.csv:', read.csv(file)$said, '\n')
cat('readr:', readr::read_csv(file, show_col_types = FALSE)$said, '\n')
for (round in 1:3) {
  said <- fread(file)
  cat('fread, round ', round, ': ', said$said, '\n', sep = '')
  fwrite(said, file)
}
EOF
cat >"$dir/stated" <<'EOF'
read.csv: He said "no" 
readr: He said "no" 
fread, round 1: He said ""no""
fread, round 2: He said """"no""""
fread, round 3: He said """"""""no""""""""
EOF
{
  TZ=UTC Rscript --vanilla "$dir/run.R" 2>/dev/null
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
