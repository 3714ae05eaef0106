#!/usr/bin/env bash
# Question: Each newspaper's concepts are ranked; the lists share two. What does NLTK's spearman_correlation give for
#   the shared ones, in reverse order?
# Guess: -1, the worst there is, over the two shared concepts.
# What happens: -9: the differences are of the ranks in the whole lists, the divisor is for two items. The value is not
#   between -1 and 1. (python3-nltk 3.8-1; seen 2026-11-29.)
# Why it matters: A table of correlations between papers of unequal coverage is nonsense without looking so, when
#   values stay small.
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
from nltk.metrics.spearman import ranks_from_sequence, spearman_correlation
for one, two in ((["tax", "coal", "gas", "oil"], ["oil", "gas"]), (["tax", "coal"], ["coal", "tax"]), (["tax", "gas", "coal"], ["tax", "oil", "wind", "coal"])):
    print(one, two, spearman_correlation(ranks_from_sequence(one), ranks_from_sequence(two)))
CODE
cat >"$dir/stated" <<'STATED'
['tax', 'coal', 'gas', 'oil'] ['oil', 'gas'] -9.0
['tax', 'coal'] ['coal', 'tax'] -1.0
['tax', 'gas', 'coal'] ['tax', 'oil', 'wind', 'coal'] 0.0
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
