#!/usr/bin/env bash
# Question: A statement has the positions [[1, 2], [30, 45]] and no stance, None. What does Python’s dict2xml write?
# Guess: Elements for the four numbers in some nesting; an empty element, or none.
# What happens: <positions>12</positions><positions>3045</positions>: the inner lists are run together without a mark.
#   The stance is the text None. dicttoxml gives each number an element and an empty one for the stance.
#   (python3-dict2xml 1.7.2-2, python3-dicttoxml 1.7.15-1; seen on 30 November 2026.)
# Why it matters: Where a quotation begins and ends cannot be got back, and another program reads a stance called
#   None.
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
need python3-dict2xml 1.7.2-2
need python3-dicttoxml 1.7.15-1
cat >"$dir/run.py" <<'CODE'
import logging
from dict2xml import dict2xml
from dicttoxml import dicttoxml
logging.disable(logging.CRITICAL)
statement = {'positions': [[1, 2], [30, 45]], 'stance': None}
print('dict2xml:', dict2xml(statement, newlines=False))
print('dicttoxml:', dicttoxml(statement, attr_type=False, root=False).decode())
CODE
cat >"$dir/stated" <<'STATED'
dict2xml: <positions>12</positions><positions>3045</positions><stance>None</stance>
dicttoxml: <positions><item ><item>1</item><item>2</item></item><item ><item>30</item><item>45</item></item></positions><stance></stance>
STATED
{
  /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
