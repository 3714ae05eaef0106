#!/usr/bin/env bash
# Question: R writes a p-value of 0.00004, a share of 0.123456 and an agreement of -0.00004 to JSON with jsonlite.
#   What is in the file?
# Guess: The numbers, with at least the seven digits that R prints.
# What happens: 0, 0.1235 and -0 (by toJSON and write_json): four digits after the point are kept, of numbers of any
#   size. fromJSON(toJSON(x)) is not x. Numbers above 100,000 keep as many, so large ids are whole. rjson writes 15
#   digits. (r-cran-jsonlite 1.8.4+dfsg-1, r-cran-rjson 0.2.21-1; seen on 30 November 2026.)
# Why it matters: p = 0 is reported, small weights of ties vanish as "no tie", and a table that went through JSON
#   gives other results.
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
wanted r-cran-jsonlite 1.8.4+dfsg-1
wanted r-cran-rjson 0.2.21-1

cat >"$dir/run.R" <<'EOF'
numbers <- list(p = 0.00004, share = 0.123456, agreement = -0.00004, article = 2603040000001)
cat('jsonlite:', jsonlite::toJSON(numbers, auto_unbox = TRUE), '\n')
cat('rjson:', rjson::toJSON(numbers), '\n')
file <- tempfile()
jsonlite::write_json(c(0.00004, 0.5), file)
cat('write_json:', readLines(file), 'and read back, the first is a tie:', jsonlite::read_json(file, simplifyVector = TRUE)[1] > 0, '\n')
EOF
cat >"$dir/stated" <<'EOF'
jsonlite: {"p":0,"share":0.1235,"agreement":-0,"article":2603040000001} 
rjson: {"p":4e-05,"share":0.123456,"agreement":-4e-05,"article":2603040000001} 
write_json: [0,0.5] and read back, the first is a tie: FALSE 
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
