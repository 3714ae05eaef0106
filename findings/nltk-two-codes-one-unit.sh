#!/usr/bin/env bash
# Question: Two coders mark the same two concepts in sentence 1 and the same one in sentence 2, one row for each mark.
#   What are kappa and alpha in NLTK?
# Guess: Both 1, or a complaint about two rows of one coder for one unit.
# What happens: kappa is 1 because only the first row of each coder counts, and so it stays if the second rows differ; alpha
#   is 0.17 because the marks of one coder are paired with each other. (python3-nltk 3.8-1; seen 2026-11-29.)
# Why it matters: A sentence with two statements, the normal case, makes one coefficient blind and the other too
#   strict.
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
cat >"$dir/run.py" <<'CODE'
from nltk.metrics.agreement import AnnotationTask
same = [("A", 1, "tax"), ("A", 1, "coal"), ("B", 1, "tax"), ("B", 1, "coal"), ("A", 2, "tax"), ("B", 2, "tax")]
other = [("A", 1, "tax"), ("A", 1, "coal"), ("B", 1, "tax"), ("B", 1, "gas"), ("A", 2, "coal"), ("B", 2, "coal")]
for name, rows in (("coders agree in all", same), ("second marks differ", other)):
    t = AnnotationTask(rows)
    print(name, "kappa", round(t.kappa(), 3), "alpha", round(t.alpha(), 3))
CODE
cat >"$dir/stated" <<'STATED'
coders agree in all kappa 1.0 alpha 0.167
second marks differ kappa 1.0 alpha 0.242
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
