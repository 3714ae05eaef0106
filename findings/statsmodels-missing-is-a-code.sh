#!/usr/bin/env bash
# Question: aggregate_raters of statsmodels turns ratings into counts for Fleiss' kappa. What does it do with missing
#   ratings?
# Guess: It leaves them out, or refuses.
# What happens: NaN, or an empty text, becomes a category of its own, so every unit has the same number of "ratings" and kappa
#   runs: who skipped the same unit has agreed on it. (python3-statsmodels 0.13.5+dfsg-7; seen 2026-11-29.)
# Why it matters: Units that nobody could code raise the reliability.
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
cat >"$dir/run.py" <<'CODE'
import numpy as np
from statsmodels.stats.inter_rater import aggregate_raters, fleiss_kappa
x = np.nan
coded = [[1, 2, 2], [1, 1, 2], [2, 2, 1], [2, 1, 1]]
for name, rows in (("four units", coded), ("and four that two of three skipped", coded + [[1, x, x], [2, x, x], [1, x, x], [2, x, x]])):
    table, codes = aggregate_raters(np.array(rows, dtype=float))
    print(name, "codes", codes.tolist(), "Fleiss' kappa", round(fleiss_kappa(table), 4))
CODE
cat >"$dir/stated" <<'STATED'
four units codes [1.0, 2.0] Fleiss' kappa -0.3333
and four that two of three skipped codes [1.0, 2.0, nan] Fleiss' kappa 0.0
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
