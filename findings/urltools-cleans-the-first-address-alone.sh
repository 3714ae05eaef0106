#!/usr/bin/env bash
# Question: Addresses of articles are cleaned in a loop with param_remove(url, key) of urltools, where key is "id",
#   a mark of the reader. What becomes of the addresses, of one with the parameter aid, the number of the article,
#   and of key?
# Guess: id=8 is taken out of each, aid stays, and key is "id" after the loop.
# What happens: Only the first is cleaned. The function changes the text in the variable of its caller: key is "id="
#   after the first call and "id==" after the second, which no address has. And id is found inside aid: ?aid=7&id=8
#   becomes ?ad=8, ?aid=7&b=1 becomes ?a=1. All addresses in one call are cleaned, with that second fault.
#   (r-cran-urltools 1.7.3+dfsg-2; seen on 30 November 2026.)
# Why it matters: One article has as many addresses as readers, or several have one, and each run of the loop gives
#   the same without an error.
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
wanted r-cran-urltools 1.7.3+dfsg-2

cat >"$dir/run.R" <<'EOF'
library(urltools)
key <- 'id'
for (url in c('http://a.example/news?p=1&id=8', 'http://a.example/news?p=2&id=8', 'http://a.example/news?p=3&id=8')) {
  cat(url, ': ', param_remove(url, key), ', key is now ', key, '\n', sep = '')
}
urls <- c('http://a.example/news?p=1&id=8', 'http://a.example/news?aid=7&id=8', 'http://a.example/news?aid=7&b=1')
cat('at once:', param_remove(urls, 'id'), '\n')
EOF
cat >"$dir/stated" <<'EOF'
http://a.example/news?p=1&id=8: http://a.example/news?p=1, key is now id=
http://a.example/news?p=2&id=8: http://a.example/news?p=2&id=8, key is now id==
http://a.example/news?p=3&id=8: http://a.example/news?p=3&id=8, key is now id===
at once: http://a.example/news?p=1 http://a.example/news?ad=8 http://a.example/news?a=1 
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
