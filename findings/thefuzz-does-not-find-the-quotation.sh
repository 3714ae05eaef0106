#!/usr/bin/env bash
# Question: What is thefuzz's partial_ratio of a phrase and the article in which it stands word for word?
# Guess: 100: the best part of the longer text is the phrase itself.
# What happens: Only parts that begin where a block of a diff begins are tried, and in a text of some hundred letters
#   the diff often sets the blocks elsewhere: 78 of the 495 runs of three to eight words of this article score below
#   100, "a proposal to the" 47. Over Python's difflib, which thefuzz uses where python-Levenshtein is missing, they
#   are 193, and "The opposition called the decision" has 38. (python3-thefuzz 0.19.0.) Seen on 30 November 2026.
# Why it matters: A check that a quotation really stands in its article throws true quotations away, and a threshold
#   cannot save them.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

need() { # package version
  local is
  is=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  if [ "${is%% *}" != installed ]; then
    { apt-get install -y --no-install-recommends "$1" || { apt-get update && apt-get install -y --no-install-recommends "$1=$2"; }; } >/dev/null 2>&1 || true
    is=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  fi
  [ "$is" = "installed $2" ] || { echo "did not run: Debian's $1 $2 is not to be had (seen: ${is:-none})"; exit 0; }
  echo "$1 $2"
}
need python3-thefuzz '0.19.0-2'
need python3-levenshtein '0.12.2-2+b4'

cat >run.py <<'EOF'
import difflib
from thefuzz import fuzz
article = " ".join([
    "The chancellor told parliament on Wednesday that Berlin would keep supporting Kyiv.",
    "Her government will not send tanks to Ukraine before the summer.",
    "The army itself needs every vehicle it has, she said.",
    "Poland had decided otherwise and will send tanks to Ukraine in the spring.",
    "The opposition called the decision a mistake and asked for a vote.",
    "In Brussels the ministers of the member states agreed on new sanctions against Russia.",
    "The commission will send a proposal to the parliament before the end of the month.",
])
def with_difflib(phrase):
    kept, fuzz.SequenceMatcher = fuzz.SequenceMatcher, difflib.SequenceMatcher
    try:
        return fuzz.partial_ratio(phrase, article)
    finally:
        fuzz.SequenceMatcher = kept
for phrase in ["a proposal to the", "agreed on new sanctions", "The opposition called the decision", "will not send tanks to Ukraine"]:
    print(phrase, "| stands in it:", phrase in article, "| partial_ratio", fuzz.partial_ratio(phrase, article), "| over difflib", with_difflib(phrase))
words = article.split()
runs = [" ".join(words[i:i + n]) for n in range(3, 9) for i in range(len(words) - n + 1)]
print("runs of three to eight words:", len(runs), "below 100:", sum(fuzz.partial_ratio(run, article) < 100 for run in runs),
      "over difflib:", sum(with_difflib(run) < 100 for run in runs))
EOF
cat >stated <<'EOF'
a proposal to the | stands in it: True | partial_ratio 47 | over difflib 35
agreed on new sanctions | stands in it: True | partial_ratio 48 | over difflib 43
The opposition called the decision | stands in it: True | partial_ratio 100 | over difflib 38
will not send tanks to Ukraine | stands in it: True | partial_ratio 100 | over difflib 100
runs of three to eight words: 495 below 100: 78 over difflib: 193
EOF
{
  /usr/bin/python3 -W ignore run.py
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
