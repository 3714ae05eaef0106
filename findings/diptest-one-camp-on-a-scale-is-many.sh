#!/usr/bin/env bash
# Question: 100 statements are coded on a scale from -2 to 2, most of them 0 and fewer to each side: 5, 15, 60, 15,
#   5. Does Hartigan's dip test of diptest find more than one camp?
# Guess: No, p is near 1: there is one peak, in the middle.
# What happens: Yes: p is 0.0002, and 0 for the flatter 10, 20, 40, 20, 10. The test takes each value of the scale
#   for a peak of its own, as it was made for values without ties; the same statements with a small random share
#   added have p above 0.5. Twenty statements of the same shape have p 0.46, so the more is coded the more camps
#   there are. (r-cran-diptest 0.76-0-1+b1; seen on 30 November 2026.)
# Why it matters: A debate with a broad middle is reported as polarised, with high significance.
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
wanted r-cran-diptest 0.76-0-1+b1

cat >"$dir/run.R" <<'EOF'
suppressMessages(library(diptest))
set.seed(1)
for (counts in list(c(5, 15, 60, 15, 5), c(10, 20, 40, 20, 10), c(1, 3, 12, 3, 1))) {
  stances <- rep(-2:2, counts)
  spread <- stances + runif(length(stances), -0.5, 0.5)
  cat(paste(counts, collapse = ', '), ': p ', format(dip.test(stances)$p.value, digits = 1), '; spread out, p ',
      if (dip.test(spread)$p.value > 0.5) 'above' else 'below', ' 0.5\n', sep = '')
}
EOF
cat >"$dir/stated" <<'EOF'
5, 15, 60, 15, 5: p 2e-04; spread out, p above 0.5
10, 20, 40, 20, 10: p 0; spread out, p above 0.5
1, 3, 12, 3, 1: p 0.5; spread out, p above 0.5
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
