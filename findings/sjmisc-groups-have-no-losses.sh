#!/usr/bin/env bash
# Question: Into which groups of five does sjmisc put the changes -12, -3, 0, 4 and 7 points with group_var?
# Guess: -15 to -11, -5 to -1, 0 to 4 twice, and 5 to 9.
# What happens: The losses are NA and have no label; 0 and 4 are group 1, 7 is group 2, of two. No warning is given.
#   (r-cran-sjmisc 2.8.9-1; seen on 30 November 2026.)
# Why it matters: A table of gains and losses has only gains, and a smaller number of cases.
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
wanted r-cran-sjmisc 2.8.9-1

cat >"$dir/run.R" <<'EOF'
suppressMessages(library(sjmisc))
change <- c(-12, -3, 0, 4, 7)
cat(group_var(change, size = 5, as.num = TRUE), '\n')
cat(group_labels(change, size = 5), sep = ', ')
cat('\n')
EOF
cat >"$dir/stated" <<'EOF'
NA NA 1 1 2 
0-4, 5-9
EOF
{
  Rscript --vanilla "$dir/run.R" 2>/dev/null
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
