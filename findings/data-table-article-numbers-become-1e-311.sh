#!/usr/bin/env bash
# Question: fread of data.table reads a column of article numbers, 2603040000001 and 2603040000002. Is 2603040000001
#   in it, and which numbers come out of ifelse(), a for loop, sapply(), rjson and an SPSS file of haven?
# Guess: Yes, and the same numbers: R holds whole numbers up to 9 * 10^15 as they are.
# What happens: %in% and match() say no, while == says yes; ifelse, for, sapply, unlist, rjson and haven give
#   1.286073e-311. Numbers above 2,147,483,647 are read as 64-bit integers, whose bits are read as those of a
#   decimal wherever the class is lost. jsonlite and paste() keep the number. Shorter numbers in the column beside
#   are as ever. (r-cran-data.table 1.14.8+dfsg-1, r-cran-haven 2.5.1-1, r-cran-rjson 0.2.21-1, r-cran-jsonlite
#   1.8.4+dfsg-1; seen on 30 November 2026.)
# Why it matters: Statements lose their article in one of the steps of a script, all by the same tiny number, and a
#   join finds none.
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
wanted r-cran-haven 2.5.1-1
wanted r-cran-rjson 0.2.21-1
wanted r-cran-jsonlite 1.8.4+dfsg-1

cat >"$dir/run.R" <<'EOF'
suppressMessages(library(data.table))
file <- tempfile(fileext = '.csv')
writeLines(c('article,stance', '2603040000001,1', '2603040000002,-1'), file)
said <- fread(file)
cat('class', class(said$article), '\n')
cat('==', said$article == 2603040000001, '\n')
cat('%in%', 2603040000001 %in% said$article, '\n')
cat('paste', paste(said$article), '\n')
cat('ifelse', format(ifelse(said$stance == 1, said$article, 0)), '\n')
for (article in said$article) cat('for', article, '\n')
cat('sapply', sapply(said$article, function(article) article), '\n')
cat('jsonlite', jsonlite::toJSON(said), '\n')
cat('rjson', rjson::toJSON(said), '\n')
sav <- tempfile(fileext = '.sav')
haven::write_sav(said, sav)
cat('haven', as.numeric(haven::read_sav(sav)$article), '\n')
EOF
cat >"$dir/stated" <<'EOF'
class integer64 
== TRUE FALSE 
%in% FALSE 
paste 2603040000001 2603040000002 
ifelse 1.286073e-311  0.000000e+00 
for 1.286073e-311 
for 1.286073e-311 
sapply 1.286073e-311 1.286073e-311 
jsonlite [{"article":2603040000001,"stance":1},{"article":2603040000002,"stance":-1}] 
rjson {"article":[1.28607263875109e-311,1.28607263875159e-311],"stance":[1,-1]} 
haven 1.286073e-311 1.286073e-311 
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
