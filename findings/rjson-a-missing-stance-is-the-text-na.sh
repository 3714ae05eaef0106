#!/usr/bin/env bash
# Question: A table in R has a day (a Date), a stance that is missing and a party as a factor. What do rjson and
#   jsonlite write?
# Guess: "2026-03-04", null and the name of the party, in both.
# What happens: rjson writes the day as 20516, the number of days since 1970, and the missing stance as the text
#   "NA", which is the code of Namibia and counts as a value everywhere; reading it back with rjson makes all
#   stances texts. jsonlite writes the day and leaves the missing stance out. (r-cran-rjson 0.2.21-1,
#   r-cran-jsonlite 1.8.4+dfsg-1; seen on 30 November 2026.)
# Why it matters: A country and a day that nobody wrote are in the data of whoever gets the file.
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
wanted r-cran-rjson 0.2.21-1
wanted r-cran-jsonlite 1.8.4+dfsg-1

cat >"$dir/run.R" <<'EOF'
said <- data.frame(actor = c('Ann', 'Bob'), day = as.Date('2026-03-04') + 0:1, stance = c(1, NA), party = factor(c('SPD', 'CDU')))
cat('rjson:', rjson::toJSON(said), '\n')
cat('jsonlite:', jsonlite::toJSON(said), '\n')
cat('rjson, read back:', class(unlist(rjson::fromJSON(rjson::toJSON(said))$stance)), '\n')
EOF
cat >"$dir/stated" <<'EOF'
rjson: {"actor":["Ann","Bob"],"day":[20516,20517],"stance":[1,"NA"],"party":["SPD","CDU"]} 
jsonlite: [{"actor":"Ann","day":"2026-03-04","stance":1,"party":"SPD"},{"actor":"Bob","day":"2026-03-05","party":"CDU"}] 
rjson, read back: character 
EOF
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
