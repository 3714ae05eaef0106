#!/usr/bin/env bash
# Question: Jakob Müller and Jakob Möller are compared by the words of py_stringmatching's AlphanumericTokenizer. What
#   is their Jaccard similarity, and that of Müller and Muller?
# Guess: 1/3, the first name of three; ü and ö are letters.
# What happens: 1 for Müller and Möller, two people, and 0.25 for Müller and Muller, one person. Only a to z and the
#   digits count as letters, so both names are the words Jakob, M and ller. (python3-py-stringmatching 0.4.3-1; seen
#   2026-11-30.)
# Why it matters: Matching the names of a debate joins two politicians and parts two spellings of one.
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
from py_stringmatching import AlphanumericTokenizer, Jaccard
words = AlphanumericTokenizer(return_set=True).tokenize
for other in ("Jakob Möller", "Jakob Muller", "Jakob Mahler"):
    print("Jakob Müller,", other, Jaccard().get_raw_score(words("Jakob Müller"), words(other)), sorted(words(other)))
CODE
cat >"$dir/stated" <<'STATED'
Jakob Müller, Jakob Möller 1.0 ['Jakob', 'M', 'ller']
Jakob Müller, Jakob Muller 0.25 ['Jakob', 'Muller']
Jakob Müller, Jakob Mahler 0.25 ['Jakob', 'Mahler']
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
