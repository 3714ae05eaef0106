#!/usr/bin/env bash
# Question: What is the prevalence and bias adjusted kappa of three codes that two coders use equally often, by epiR's
#   epi.kappa?
# Guess: About Cohen's kappa, 0.68: with equal use there is nothing to adjust, and chance agreement is a third.
# What happens: It is 0.58, twice the agreement minus one: the chance of two codes, a half, is taken for any number of
#   codes. With the same agreement and six codes it is 0.58 again, where 0.75 would be right. (r-cran-epir
#   2.0.57+dfsg-1; seen on 30 November 2026.)
# Why it matters: The more codes a codebook has, the worse its coders are made.
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
wanted r-cran-epir 2.0.57+dfsg-1

cat >"$dir/run.R" <<'EOF'
suppressMessages(suppressWarnings(library(epiR)))
for (codes in c(2, 3, 6)) {
  counts <- matrix(1, codes, codes)
  diag(counts) <- 15 / 4 * (codes - 1)
  result <- epi.kappa(counts)
  share <- sum(diag(counts)) / sum(counts)
  right <- (codes * share - 1) / (codes - 1)
  cat(sprintf('%d codes: agreement %.3f, kappa %.3f, PABAK %.3f, with the chance of %d codes %.3f\n',
    codes, share, result$kappa$est, result$pabak$est, codes, right))
}
EOF
cat >"$dir/stated" <<'EOF'
2 codes: agreement 0.789, kappa 0.579, PABAK 0.579, with the chance of 2 codes 0.579
3 codes: agreement 0.789, kappa 0.684, PABAK 0.579, with the chance of 3 codes 0.684
6 codes: agreement 0.789, kappa 0.747, PABAK 0.579, with the chance of 6 codes 0.747
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
