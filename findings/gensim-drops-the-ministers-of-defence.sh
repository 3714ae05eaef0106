#!/usr/bin/env bash
# Question: What does gensim's simple_preprocess leave of "Verteidigungsminister lehnt Waffenlieferungen der EU ab",
#   and of "30 F-16 jets for Kyiv"?
# Guess: The words in small letters, perhaps without the number.
# What happens: lehnt, der, eu, ab: words of more than 15 letters are dropped, with no word of it, which in German are
#   the subject and the object. 30 and F-16 go too. (python3-gensim 4.2.0+dfsg-1+deb12u1; seen 2026-11-30.)
# Why it matters: A German debate is about nothing and led by nobody.
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
need python3-gensim 4.2.0+dfsg-1+deb12u1
cat >"$dir/run.py" <<'CODE'
from gensim.utils import simple_preprocess
for text in ("Verteidigungsminister lehnt Waffenlieferungen der EU ab", "Bundesregierung stimmt Rüstungsexporten zu", "30 F-16 jets for Kyiv"):
    print(text, "|", " ".join(simple_preprocess(text)))
CODE
cat >"$dir/stated" <<'STATED'
Verteidigungsminister lehnt Waffenlieferungen der EU ab | lehnt der eu ab
Bundesregierung stimmt Rüstungsexporten zu | bundesregierung stimmt zu
30 F-16 jets for Kyiv | jets for kyiv
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
