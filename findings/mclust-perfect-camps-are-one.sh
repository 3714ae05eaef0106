#!/usr/bin/env bash
# Question: Ten statements are against (-1) and ten for (1), nothing between. How many groups does Mclust of mclust
#   find, which chooses their number by BIC?
# Guess: Two: no data could have them clearer.
# What happens: One, without a warning: a group whose members are all equal has no variance, so each model with two
#   groups has no BIC, and the one that is left wins. Fifty against fifty are one too. With three neutral ones
#   between them, or with a little noise added to the same values, there are two and more. (r-cran-mclust 6.0.0-1;
#   seen on 30 November 2026.)
# Why it matters: Just the debate that is split in two without a middle is reported as united.
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
wanted r-cran-mclust 6.0.0-1

cat >"$dir/run.R" <<'EOF'
suppressMessages(library(mclust))
for (counts in list(c(10, 0, 10), c(50, 0, 50), c(10, 3, 10))) {
  stances <- rep(-1:1, counts)
  cat(paste(counts, c('against', 'neutral', 'for')), sep = ', ')
  cat(': groups', Mclust(stances, verbose = FALSE)$G, '\n')
}
set.seed(1)
noise <- rnorm(100, sd = 0.1)
cat('50 against, 50 for, with noise: groups', Mclust(rep(c(-1, 1), each = 50) + noise, verbose = FALSE)$G, '\n')
EOF
cat >"$dir/stated" <<'EOF'
10 against, 0 neutral, 10 for: groups 1 
50 against, 0 neutral, 50 for: groups 1 
10 against, 3 neutral, 10 for: groups 2 
50 against, 50 for, with noise: groups 2 
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
