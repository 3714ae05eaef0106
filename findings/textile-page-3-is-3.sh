#!/usr/bin/env bash
# Question: Press releases in plain text go through Python’s textile, as the content system does. What becomes of “We
#   will -not- sign”, “p. 3 says no”, “bq. 7 says yes” and “point (c) is out”?
# Guess: The words as they stand, perhaps with other quotation marks.
# What happens: The not is struck out with <del>; the line with p. 3 is the paragraph “3 says no”; “bq. 7” is a
#   quotation “7 says yes”; point (c) is point ©. “-5 and -6 tanks” is kept. (python3-textile 1:4.0.2-2; seen on 30
#   November 2026.)
# Why it matters: Stress turns into a correction: the party will sign, and page and paragraph are no longer those that
#   were named.
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
need python3-textile 1:4.0.2-2
cat >"$dir/run.py" <<'CODE'
from textile import textile
for text in ['We will -not- sign', 'p. 3 says no', 'bq. 7 says yes', 'point (c) is out', '-5 and -6 tanks', 'We will *not* sign']:
    print(text, ':', ' '.join(textile(text).split()))
CODE
cat >"$dir/stated" <<'STATED'
We will -not- sign : <p>We will <del>not</del> sign</p>
p. 3 says no : <p>3 says no</p>
bq. 7 says yes : <blockquote> <p>7 says yes</p> </blockquote>
point (c) is out : <p>point &#169; is out</p>
-5 and -6 tanks : <p>-5 and -6 tanks</p>
We will *not* sign : <p>We will <strong>not</strong> sign</p>
STATED
{
  /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
