#!/usr/bin/env bash
# Question: Positions are coded -2, -1, 0, 1, 2, but nobody used -1 or 0. What does
#   cohen_kappa_score(weights="quadratic") take as the distance from -2 to 1?
# Guess: 3, the difference of the numbers.
# What happens: 1 step: codes are sorted and numbered as they occur, and the numbers themselves do not count. Passing all
#   labels changes the result; coding the same answers as 0, 1, 100 does not. (python3-sklearn 1.2.1+dfsg-1; seen
#   2026-11-29.)
# Why it matters: The coefficient changes when one coder uses one more code somewhere.
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
need python3-sklearn 1.2.1+dfsg-1
cat >"$dir/run.py" <<'CODE'
from sklearn.metrics import cohen_kappa_score as kappa
a = [-2, -2, 1, 1, 2, 2, -2, 2]; b = [-2, 1, 1, 2, 2, 2, -2, 1]
print("codes that occur", round(kappa(a, b, weights="quadratic"), 4))
print("all five codes", round(kappa(a, b, weights="quadratic", labels=[-2, -1, 0, 1, 2]), 4))
far = {-2: 0, 1: 1, 2: 100}
print("recoded as 0, 1, 100", round(kappa([far[x] for x in a], [far[x] for x in b], weights="quadratic"), 4))
CODE
cat >"$dir/stated" <<'STATED'
codes that occur 0.7273
all five codes 0.7634
recoded as 0, 1, 100 0.7273
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
