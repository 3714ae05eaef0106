#!/usr/bin/env bash
# Question: Nobody of camp A supports, 10 oppose; of camp B 10 support, 80 oppose. statsmodels' Table2x2 says that it
#   adds 0.5 to all cells if one is empty. What is the odds ratio, and what by R's vcd?
# Guess: 0.365 in both: 0.5 times 80.5 by 10.5 times 10.5.
# What happens: 0.4 in statsmodels, 0.365 in vcd. statsmodels puts 0.5 into the empty cell alone, against its own
#   words. The table it hands out is the changed one. (python3-statsmodels 0.13.5+dfsg-7, r-cran-vcd 1:1.4-11-1; seen
#   2026-11-30.)
# Why it matters: Two programs that both correct by one half disagree on how far apart the camps are.
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
need python3-statsmodels 0.13.5+dfsg-7
need r-cran-vcd 1:1.4-11-1
cat >"$dir/run.py" <<'CODE'
import numpy as np
from statsmodels.stats.contingency_tables import Table2x2
t = Table2x2(np.array([[0, 10], [10, 80]]))
print("statsmodels", t.table.tolist(), round(t.oddsratio, 4))
CODE
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(vcd))
cat("vcd", round(exp(unname(coef(oddsratio(matrix(c(0, 10, 10, 80), 2, byrow = TRUE))))), 4), "\n")
CODE
cat >"$dir/stated" <<'STATED'
statsmodels [[0.5, 10.0], [10.0, 80.0]] 0.4
vcd 0.3651 
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
