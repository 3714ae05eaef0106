#!/usr/bin/env bash
# Question: Two coders place statements from -2 to 2. weighted_kappa() of NLTK has an argument max_distance, default
#   1, for distances that go further; here they go to 16. What does stating it change?
# Guess: It makes the number right; without it the number would be off.
# What happens: Without it the number is right (0.175, as scikit-learn). With max_distance=16 it is -12.2: only the expected
#   disagreement is divided by it. (python3-nltk 3.8-1, python3-sklearn 1.2.1+dfsg-1; seen 2026-11-29.)
# Why it matters: Following the signature ruins the coefficient.
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
need python3-nltk 3.8-1
need python3-sklearn 1.2.1+dfsg-1
cat >"$dir/run.py" <<'CODE'
from nltk.metrics.agreement import AnnotationTask
from nltk.metrics.distance import interval_distance
from sklearn.metrics import cohen_kappa_score
a = [-2, 1, 0, 2, -1, 0, 1, 2]; b = [2, 1, 1, 2, -1, -1, 0, 1]
t = AnnotationTask([("A", i, x) for i, x in enumerate(a)] + [("B", i, x) for i, x in enumerate(b)], distance=interval_distance)
print("largest distance", interval_distance(-2, 2))
print("default", round(t.weighted_kappa(), 4), "max_distance=16", round(t.weighted_kappa(16), 4))
print("scikit-learn", round(cohen_kappa_score(a, b, weights="quadratic", labels=[-2, -1, 0, 1, 2]), 4))
CODE
cat >"$dir/stated" <<'STATED'
largest distance 16
default 0.1753 max_distance=16 -12.1959
scikit-learn 0.1753
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
