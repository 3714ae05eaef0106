#!/usr/bin/env bash
# Question: mixedsort() of gtools sorts texts with numbers in them by the numbers. In which order does it put the
#   days 2026-02-10, 2026-03-04 and 2025-12-31, the names F-2 and F-16, and the ranges 10-2 and 10-15?
# Guess: By year, month and day; F-2, F-16; 10-2, 10-15.
# What happens: 2025-12-31, 2026-03-04, 2026-02-10: a hyphen before a number makes it negative, and -3 is less than
#   -2. F-16 comes before F-2 and 10-15 before 10-2. Within a year the months run backwards, and within a month the
#   days do; the years run forwards. (r-cran-gtools 3.9.4-1; seen on 30 November 2026.)
# Why it matters: The first statement of a debate is taken from the wrong end of the year, and the list looks
#   sorted.
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
wanted r-cran-gtools 3.9.4-1

cat >"$dir/run.R" <<'EOF'
suppressMessages(library(gtools))
for (texts in list(c('2026-02-10', '2026-03-04', '2025-12-31', '2026-03-05'), c('F-2', 'F-16'), c('10-2', '10-15'))) {
  cat(mixedsort(texts), sep = ', ')
  cat('\n')
}
EOF
cat >"$dir/stated" <<'EOF'
2025-12-31, 2026-03-05, 2026-03-04, 2026-02-10
F-16, F-2
10-15, 10-2
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
