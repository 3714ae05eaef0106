#!/usr/bin/env bash
# Question: Ministers speak a day before the newspapers do. Both series are handed, ministers first, to Granger tests
#   in Python (statsmodels) and in R (lmtest). Who leads?
# Guess: The ministers in both: the first causes the second.
# What happens: In R the ministers lead (p < 0.001). In statsmodels there is no lead (p = 0.44), since it tests
#   whether the second column causes the first; in the other order it finds the lead. (python3-statsmodels
#   0.13.5+dfsg-7, r-cran-lmtest 0.9.40-1; seen 2026-11-30.)
# Why it matters: Who sets the agenda is the other side in the other language, from the same two columns.
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
need r-cran-lmtest 0.9.40-1
cat >"$dir/run.py" <<'CODE'
from statsmodels.tsa.stattools import grangercausalitytests
value, ministers = 7, []
for _ in range(120):
    value = value * 73 % 101
    ministers.append(value % 10)
press = [0] + [value + day % 3 for day, value in enumerate(ministers[:-1])]
with open("a.csv", "w") as file:
    file.write("ministers,press\n" + "".join(f"{m},{p}\n" for m, p in zip(ministers, press)))
for what, rows in (("ministers, press", list(zip(ministers, press))), ("press, ministers", list(zip(press, ministers)))):
    p = grangercausalitytests(rows, [1], verbose=False)[1][0]["ssr_ftest"][1]
    print("statsmodels,", what, "| p", "< 0.001" if p < 0.001 else round(p, 2))
CODE
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(lmtest))
said <- read.csv("a.csv")
show <- function(what, test) { p <- test$`Pr(>F)`[2]; cat("lmtest,", what, "| p", if (p < 0.001) "< 0.001" else round(p, 2), "\n") }
show("ministers, press", grangertest(said$ministers, said$press, order = 1))
show("press, ministers", grangertest(said$press, said$ministers, order = 1))
CODE
cat >"$dir/stated" <<'STATED'
statsmodels, ministers, press | p 0.44
statsmodels, press, ministers | p < 0.001
lmtest, ministers, press | p < 0.001 
lmtest, press, ministers | p 0.44 
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
