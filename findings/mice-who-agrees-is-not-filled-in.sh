#!/usr/bin/env bash
# Question: Two coders agree on every statement that both coded; one of them left one out. mice fills in what is
#   missing, with the other coder as predictor. What does the completed table have there?
# Guess: A stance, most likely that of the first coder: a better predictor there is not.
# What happens: NA. A column that follows fully from another one is taken out as collinear, neither used nor filled
#   in, and complete() gives a table with the gap. If the two differ in one place, the gap is filled. A column with
#   one value for all is left out too. A warning counts the "logged events" without a name. (r-cran-mice 3.15.0-1;
#   seen on 30 November 2026.)
# Why it matters: The better two coders agree, the less is filled in, and later steps drop the statement.
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
wanted r-cran-mice 3.15.0-1

cat >"$dir/run.R" <<'EOF'
suppressMessages(suppressWarnings(library(mice)))
first <- c(1, -1, 0, 1, -1, 0, 1, -1)
agrees <- c(1, NA, 0, 1, -1, 0, 1, -1)
differs <- c(1, NA, 0, 1, -1, 0, 1, 0)
for (second in list(agrees, differs)) {
  table <- data.frame(first, second, words = c(12, 30, 25, 8, 19, 40, 22, 15))
  filled <- suppressWarnings(complete(mice(table, m = 1, seed = 1, printFlag = FALSE)))
  cat('second coder:', second, '| still missing:', sum(is.na(filled$second)), '\n')
}
EOF
cat >"$dir/stated" <<'EOF'
second coder: 1 NA 0 1 -1 0 1 -1 | still missing: 1 
second coder: 1 NA 0 1 -1 0 1 0 | still missing: 0 
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
