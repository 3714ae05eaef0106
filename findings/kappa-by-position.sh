#!/usr/bin/env bash
# Question: Coder A used the codes 1, 2, 3, coder B the codes 1, 3, 4. Kappa is taken from the cross table, in PSPP
#   and in the R package vcd. Is it low?
# Guess: Yes, about 0.17, as scikit-learn and psych have it: they agree on code 1 only; or the table is refused since
#   the codes differ.
# What happens: 0.81. The table happens to be square, its diagonal holds 2 with 3 and 3 with 4, and these count as agreement.
#   No warning; only a table that is not square gets no kappa (PSPP) or an error (vcd). (pspp 1.6.2-2, r-cran-vcd
#   1:1.4-11-1, r-cran-psych 2.2.9-1, python3-sklearn 1.2.1+dfsg-1; seen 2026-11-29.)
# Why it matters: Two coders who misread the codebook by one number look reliable.
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
need pspp 1.6.2-2
need r-cran-vcd 1:1.4-11-1
need r-cran-psych 2.2.9-1
need python3-sklearn 1.2.1+dfsg-1
cat >"$dir/run1.R" <<'CODE'
suppressWarnings(suppressMessages({library(vcd); library(psych)}))
a <- c(1, 2, 2, 3, 1, 2, 3, 1); b <- c(1, 3, 3, 4, 1, 1, 4, 1)
cat("vcd", round(Kappa(table(a, b))$Unweighted[["value"]], 2), "psych", round(suppressWarnings(cohen.kappa(cbind(a, b)))$kappa, 2), "\n")
CODE
cat >"$dir/run2.py" <<'CODE'
from sklearn.metrics import cohen_kappa_score
print("scikit-learn", round(cohen_kappa_score([1, 2, 2, 3, 1, 2, 3, 1], [1, 3, 3, 4, 1, 1, 4, 1]), 2))
CODE
cat >"$dir/stated" <<'STATED'
PSPP 0.81
vcd 0.81 psych 0.17 
scikit-learn 0.17
STATED
{
printf '%s\n' 'DATA LIST LIST /a b.' 'BEGIN DATA' '1 1' '2 3' '2 3' '3 4' '1 1' '2 1' '3 4' '1 1' 'END DATA.' 'CROSSTABS /TABLES=a BY b /STATISTICS=KAPPA /CELLS=COUNT.' >k.sps
pspp k.sps | grep 'Agreement Kappa' | awk -F'|' '{print "PSPP", $3 + 0}'
  Rscript --vanilla "$dir/run1.R"
  /usr/bin/python3 -W ignore "$dir/run2.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
