#!/usr/bin/env bash
# Question: How many differences does arsenal's comparedf count (n.diffs) between a coder's stance 1, an integer, and
#   another's -1, a double?
# Guess: One. And none between a table and itself.
# What happens: None: columns of different classes are not compared, and integer and double are two classes, as are
#   text and factor; the case counts among those with all compared variables equal. A table in which an actor stands
#   twice differs from itself in two values, since each row is paired with both. (r-cran-arsenal 3.6.3-1; seen on 30
#   November 2026.)
# Why it matters: Two coders who contradict each other agree, as one file had no decimal point.
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
wanted r-cran-arsenal 3.6.3-1

cat >"$dir/run.R" <<'EOF'
suppressMessages(library(arsenal))
differ <- function(x, y) {
  x <- data.frame(actor = 'Ann', stance = x)
  y <- data.frame(actor = 'Ann', stance = y)
  n.diffs(comparedf(x, y, by = 'actor'))
}
cat('1.0 and -1.0:', differ(1, -1), '\n')
cat('1L and -1.0:', differ(1L, -1), '\n')
cat('text for and factor against:', differ('for', factor('against')), '\n')
twice <- data.frame(actor = c('Ann', 'Ann'), stance = c(1, -1))
cat('a table and itself:', n.diffs(comparedf(twice, twice, by = 'actor')), '\n')
EOF
cat >"$dir/stated" <<'EOF'
1.0 and -1.0: 1 
1L and -1.0: 0 
text for and factor against: 0 
a table and itself: 2 
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
