#!/usr/bin/env bash
# Question: What does expand.dft of vcdExtra make of a table of counts whose codes are the texts F and T, or whose
#   articles are 007 and 1e5, when it writes out one row for each case?
# Guess: The same texts, as often as counted.
# What happens: F becomes FALSE and T TRUE, 007 becomes 7 and 1e5 100000: each column is read anew as if it came from
#   a file. It is so even where the column is a factor; only a column with some other word in it stays as it is.
#   (r-cran-vcdextra 0.8-2-1; seen on 30 November 2026.)
# Why it matters: The code for is false after a function that should only repeat rows.
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
wanted r-cran-vcdextra 0.8-2-1

cat >"$dir/run.R" <<'EOF'
suppressMessages(suppressWarnings(library(vcdExtra)))
for (values in list(c('F', 'T'), c('007', '1e5'), c('007', 'A12'))) {
  cases <- expand.dft(data.frame(code = factor(values), Freq = c(2, 1)))
  cat(paste(values, collapse = ' '), ': ', paste(as.character(cases$code), collapse = ' '), ', ', class(cases$code), '\n', sep = '')
}
EOF
cat >"$dir/stated" <<'EOF'
F T: FALSE FALSE TRUE, logical
007 1e5: 7 7 1e+05, numeric
007 A12: 007 007 A12, character
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
