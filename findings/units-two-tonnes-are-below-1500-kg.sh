#!/usr/bin/env bash
# Question: R's units package holds quantities with their units. Into which class does cut put 1 t and 2 t by bounds of
#   0, 1500 and 3000 kg, is 1 t %in% 1000 kg, and what are 20 °C and 1 K more, and a rise from 13.5 to 15 °C in K?
# Guess: The second and the second; yes, as == says; 21 °C, and 1.5 K.
# What happens: Both are in the first class, up to 1.5e+03: cut compares the bare numbers. %in% and match find nothing,
#   where == says TRUE and c() converts. 20 °C and 1 K are -252.15 °C, as 1 K is first made -272.15 °C; the rise is
#   274.65 K. (r-cran-units 0.8-1+dfsg-1; seen on 1 December 2026.)
# Why it matters: Amounts of two papers, one in t and one in kg, land in wrong classes without a word, and a warming of
#   1.5 degrees is one of 274.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is r-cran-units)" = "installed 0.8-1+dfsg-1" ] ||
  apt-get install -y --no-install-recommends r-cran-units=0.8-1+dfsg-1 >/dev/null 2>&1 ||
  { echo "did not run: r-cran-units=0.8-1+dfsg-1 is not to be had"; exit 0; }
echo "r-cran-units 0.8-1+dfsg-1"
cat >run.R <<'CODE'
suppressMessages(library(units))
t <- set_units(c(1, 2), "t")
cat("classes of 1 t and 2 t:", as.character(cut(t, set_units(c(0, 1500, 3000), "kg"))), "\n")
cat("1 t == 1000 kg:", set_units(1, "t") == set_units(1000, "kg"), " %in%:", set_units(1, "t") %in% set_units(1000, "kg"), " match:", match(set_units(1, "t"), set_units(1000, "kg")), "\n")
cat("c(1 t, 1 kg):", format(c(set_units(1, "t"), set_units(1, "kg"))), "\n")
cat("20 degrees and 1 K:", format(set_units(20, "degC") + set_units(1, "K")), "\n")
cat("13.5 to 15 degrees:", format(diff(set_units(c(13.5, 15), "degC"))), "or", format(set_units(diff(set_units(c(13.5, 15), "degC")), "K")), "\n")
CODE
cat >stated <<'STATED'
classes of 1 t and 2 t: (0,1.5e+03] (0,1.5e+03] 
1 t == 1000 kg: TRUE  %in%: FALSE  match: NA 
c(1 t, 1 kg): 1.000 [t] 0.001 [t] 
20 degrees and 1 K: -252.15 [°C] 
13.5 to 15 degrees: 1.5 [°C] or 274.65 [K] 
STATED
{
  Rscript --vanilla run.R
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
