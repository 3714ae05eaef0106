#!/usr/bin/env bash
# Question: Two people correct the number 500 in a text, one to 5000, the other to 1500. What does three-merge give?
# Guess: A conflict: both changed the same word.
# What happens: 15000, without a conflict: it merges letter by letter, and a 0 at the end and a 1 in front do not
#   touch. Where the letters meet (10 to 12 and to 15) it does report one. (python3-three-merge 0.1.1-4; seen
#   2026-11-29.)
# Why it matters: The merged text says a number that neither person wrote.
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
need python3-three-merge 0.1.1-4
cat >"$dir/run.py" <<'CODE'
from three_merge import merge
for base, one, two in (("500 tanks", "5000 tanks", "1500 tanks"), ("10 tanks", "12 tanks", "15 tanks")):
    text = merge(one, two, base)
    print(base, "|", one, "|", two, "->", "conflict" if "<<<" in text else text)
CODE
cat >"$dir/stated" <<'STATED'
500 tanks | 5000 tanks | 1500 tanks -> 15000 tanks
10 tanks | 12 tanks | 15 tanks -> conflict
STATED
{
  /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
