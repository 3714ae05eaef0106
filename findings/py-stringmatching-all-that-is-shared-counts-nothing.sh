#!/usr/bin/env bash
# Question: Two names, “Federal Ministry Defence” and “Federal Ministry Defence Berlin”, are compared by the TF-IDF of
#   py_stringmatching without a corpus. How similar are they?
# Guess: About 0.87, the cosine of their words: without a corpus there is nothing to weigh them by.
# What happens: 0. Without a corpus the two names are the corpus, so a word that both have occurs in all documents and
#   weighs nothing. Equal names are 1, by a short cut. SoftTfIdf of the same package weighs nothing then and says
#   0.65. (python3-py-stringmatching 0.4.3-1; seen 2026-11-30.)
# Why it matters: Every name of an organisation that is not letter for letter the same is as far from it as any other.
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
need python3-py-stringmatching 0.4.3-1
cat >"$dir/run.py" <<'CODE'
from py_stringmatching import Cosine, SoftTfIdf, TfIdf
short, long = "Federal Ministry Defence".split(), "Federal Ministry Defence Berlin".split()
for name, measure in (("cosine", Cosine()), ("TfIdf", TfIdf()), ("SoftTfIdf", SoftTfIdf())):
    print(name, "short and long", round(measure.get_raw_score(short, long), 2), "short and short", round(measure.get_raw_score(short, short), 2))
CODE
cat >"$dir/stated" <<'STATED'
cosine short and long 0.87 short and short 1.0
TfIdf short and long 0.0 short and short 1.0
SoftTfIdf short and long 0.65 short and short 1.0
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
