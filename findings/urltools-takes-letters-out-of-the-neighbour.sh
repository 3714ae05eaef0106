#!/usr/bin/env bash
# Question: Addresses of articles are cleaned with urltools: the parameter id is a reader's and is to go, aid is the
#   number of the article. What does param_remove(url, "id") make of them, and url_compose(url_parse(url)) of an
#   address with a name in it?
# Guess: The same address without id=8; the same address.
# What happens: https://a.example/news?aid=7&id=8 becomes https://a.example/news?ad=8: id is looked for anywhere in
#   the address, and found inside aid. With the parameters in the other order the result is right. url_compose
#   leaves out the name before the @. (r-cran-urltools 1.7.3+dfsg-2; seen on 30 November 2026.)
# Why it matters: Different articles get one address, or an address of none, and are taken for copies of each other.
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
for (url in c('https://a.example/news?aid=7&id=8', 'https://a.example/news?aid=9&id=8', 'https://a.example/news?id=8&aid=7', 'https://a.example/news?id=8')) {
  cat(url, ': ', param_remove(url, 'id'), '\n', sep = '')
}
url <- 'https://ann@a.example/news'
cat(url, ': ', url_compose(url_parse(url)), '\n', sep = '')
EOF
cat >"$dir/stated" <<'EOF'
https://a.example/news?aid=7&id=8: https://a.example/news?ad=8
https://a.example/news?aid=9&id=8: https://a.example/news?aid=9&id=8
https://a.example/news?id=8&aid=7: https://a.example/news?id=8&aid=7
https://a.example/news?id=8: https://a.example/news?id=8
https://ann@a.example/news: https://a.example/news
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
