#!/usr/bin/env bash
# Question: The Canberra distance of the counts (1, 2, 0) and (2, 1, 0): what does ml-distance give?
# Guess: 0.667: a concept that neither touched adds nothing.
# What happens: NaN, and the distance of a profile to itself is NaN too; clark, divergence and several more are alike. scipy
#   gives 0.667, and R gives 1, because it scales the sum up for the concept left out. (python3-scipy 1.10.1-2,
#   ml-distance@5.0.0; seen 2026-11-29.)
# Why it matters: In sparse tables nearly every pair shares a zero: clustering runs on NaN.
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
need r-base-core 4.2.2.20221110-2
need python3-scipy 1.10.1-2
npm install --no-audit --no-fund --silent --prefix "$dir" ml-distance@5.0.0 >/dev/null 2>&1 ||
  { echo "did not run: ml-distance@5.0.0 not to be had"; exit 0; }
echo "ml-distance@5.0.0"
cat >"$dir/run.cjs" <<'CODE'
const {distance} = require('ml-distance');
const a = [1, 2, 0], b = [2, 1, 0];
for (const name of ['canberra', 'clark', 'divergence']) console.log('ml-distance', name, distance[name](a, b), 'to itself', distance[name](a, a), '| without the shared zero', distance[name](a.slice(0, 2), b.slice(0, 2)).toFixed(4));
CODE
cat >"$dir/run1.R" <<'CODE'
cat("R", dist(rbind(c(1, 2, 0), c(2, 1, 0)), "canberra"), "\n")
CODE
cat >"$dir/run2.py" <<'CODE'
from scipy.spatial.distance import canberra
print("scipy", round(float(canberra([1, 2, 0], [2, 1, 0])), 4))
CODE
cat >"$dir/stated" <<'STATED'
ml-distance canberra NaN to itself NaN | without the shared zero 0.6667
ml-distance clark NaN to itself NaN | without the shared zero 0.4714
ml-distance divergence NaN to itself NaN | without the shared zero 0.4444
R 1 
scipy 0.6667
STATED
{
  node "$dir/run.cjs"
  Rscript --vanilla "$dir/run1.R"
  /usr/bin/python3 -W ignore "$dir/run2.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
