#!/usr/bin/env bash
# Question: A government speaks in week 5, the opposition in week 3, of eight weeks. How strongly does the one follow
#   the other two weeks later, by the cross-correlation of statsmodels and of R?
# Guess: At most 1, and the same number in both.
# What happens: 1.29 in statsmodels, 0.96 in R. statsmodels divides each lag by the weeks that are left (eight less
#   the lag) but the spread by all eight; adjusted=False gives the number of R. (python3-statsmodels 0.13.5+dfsg-7,
#   r-base-core 4.2.2.20221110-2; seen 2026-11-29.)
# Why it matters: In short series the longest lags win, and a "correlation" above 1 goes into the paper.
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
need r-base-core 4.2.2.20221110-2
cat >"$dir/run.py" <<'CODE'
from statsmodels.tsa.stattools import ccf
government, opposition = [0, 0, 0, 0, 1, 0, 0, 0], [0, 0, 1, 0, 0, 0, 0, 0]
print("statsmodels               ", *(f"{c:.2f}" for c in ccf(government, opposition)[:4]))
print("statsmodels adjusted=False", *(f"{c:.2f}" for c in ccf(government, opposition, adjusted=False)[:4]))
CODE
cat >"$dir/run.R" <<'CODE'
government <- c(0, 0, 0, 0, 1, 0, 0, 0)
opposition <- c(0, 0, 1, 0, 0, 0, 0, 0)
found <- ccf(government, opposition, lag.max = 3, plot = FALSE)
cat("R                         ", sprintf("%.2f", found$acf[found$lag >= 0]), "\n")
CODE
cat >"$dir/stated" <<'STATED'
statsmodels                -0.14 -0.18 1.29 -0.31
statsmodels adjusted=False -0.14 -0.16 0.96 -0.20
R                          -0.14 -0.16 0.96 -0.20 
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
