#!/usr/bin/env bash
# Question: What does readr's parse_number read from −5 with the printed minus, F-16, 10-15, 5- and "No. 10"?
# Guess: -5, 16 or none, 10, -5 or none, 10: it takes the number out of the words around it.
# What happens: 5, -16, 10, 5 and none. The printed minus is a word and the hyphen of a name a minus; the full stop of
#   No. begins a number that is none. Only the last is reported as a problem. (r-cran-readr 2.1.4-1; seen on 30 November
#   2026.)
# Why it matters: Losses are gains, and the one negative number in the column is an aeroplane.
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
wanted r-cran-readr 2.1.4-1

cat >"$dir/run.R" <<'EOF'
suppressMessages(library(readr))
words <- c('-5', '\u22125', 'F-16', '10-15', '5-', 'No. 10')
numbers <- suppressWarnings(parse_number(words))
for (i in seq_along(words)) cat(words[i], ': ', numbers[i], '\n', sep = '')
EOF
cat >"$dir/stated" <<'EOF'
-5: -5
−5: 5
F-16: -16
10-15: 10
5-: 5
No. 10: NA
EOF
{
  LC_ALL=C.UTF-8 Rscript --vanilla "$dir/run.R"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
