#!/usr/bin/env bash
# Question: What does from_html of Python’s prettytable read of the cells “We will <b>not</b> sign”, “Yes, <i>if</i>”
#   and “Yes<br>and no” of a table?
# Guess: The text of the cells, as a browser shows it.
# What happens: “sign”: of a cell with a marked word what follows the mark is kept alone, so “Yes, <i>if</i>” is
#   empty. The line break is nothing: “Yesand no”. (python3-prettytable 3.6.0-1; seen on 30 November 2026.)
# Why it matters: The words before and at the stress are lost: a refusal becomes its opposite.
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
need python3-prettytable 3.6.0-1
cat >"$dir/run.py" <<'CODE'
from prettytable import from_html
table = from_html('''<table><tr><th>who</th><th>said</th></tr>
<tr><td>Ann</td><td>We will <b>not</b> sign</td></tr>
<tr><td>Bob</td><td>Yes, <i>if</i></td></tr>
<tr><td>Cee</td><td>Yes<br>and no</td></tr></table>''')[0]
for who, said in table.rows:
    print(who, ':', said)
CODE
cat >"$dir/stated" <<'STATED'
Ann : sign
Bob : 
Cee : Yesand no
STATED
{
  /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
