#!/usr/bin/env bash
# Question: Ten actors: all five of one camp say yes, all five of the other no. What is Cramér's V by rstatix, vcd and
#   effectsize, and phi, which is the same in a table of two by two?
# Guess: 1 everywhere.
# What happens: 0.8 in rstatix, 1 in vcd and effectsize, and phi 0.94 in effectsize. rstatix takes the chi-square with
#   Yates' correction, effectsize corrects phi for small samples, and does not reach 1, and V so that it does.
#   (r-cran-rstatix 0.7.2-1, r-cran-vcd 1:1.4-11-1, r-cran-effectsize 0.8.3+dfsg-1; seen 2026-11-30.)
# Why it matters: Two perfectly divided camps look only strongly divided, by an amount that depends on the program.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
need() {
  dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q "ok installed" ||
    apt-get install -y --no-install-recommends "$1=$2" >/dev/null 2>&1 || { echo "did not run: $1 $2 is not to be had"; exit 0; }
  local is; is=$(dpkg-query -W -f='${Version}' "$1")
  [ "$is" = "$2" ] || { echo "did not run: $1 is $is here, this was seen with $2"; exit 0; }
  echo "$1 $is"
}
need r-cran-rstatix 0.7.2-1
need r-cran-vcd 1:1.4-11-1
need r-cran-effectsize 0.8.3+dfsg-1
cat >"$dir/run.R" <<'CODE'
suppressMessages({library(vcd)})
camps <- matrix(c(5, 0, 0, 5), 2)
cat("rstatix V", suppressWarnings(rstatix::cramer_v(camps)), "\n")
cat("vcd V", assocstats(camps)$cramer, "phi", assocstats(camps)$phi, "\n")
cat("effectsize V", round(effectsize::cramers_v(camps)[[1]], 2), "phi", round(effectsize::phi(camps)[[1]], 2), "\n")
CODE
cat >"$dir/stated" <<'STATED'
rstatix V 0.8 
vcd V 1 phi 1 
effectsize V 1 phi 0.94 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
