#!/usr/bin/env bash
# Question: Is the last name of "Senator Al Alder" the last name of "Al Alder"?
# Guess: Yes, Alder: the title is set aside, and the rest is the same name.
# What happens: No. Without a title Al is the first name. Behind a title it counts as a particle like "von": no first
#   name, last name "Al Alder". Van, Della, Mac, Abu and San go the same way; Anna does not. (python3-nameparser
#   1.1.2-1; seen 2026-11-29.)
# Why it matters: The same person is two actors when one article says Senator and the next does not.
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
need python3-nameparser 1.1.2-1
cat >"$dir/run.py" <<'CODE'
from nameparser import HumanName
for name in ("Al Alder", "Senator Al Alder", "Della Birch", "Dr. Della Birch", "Van Cedar", "Mr. Van Cedar", "Dr. Anna Birch"):
    parts = HumanName(name)
    print(name, "| first:", parts.first or "none", "| last:", parts.last)
CODE
cat >"$dir/stated" <<'STATED'
Al Alder | first: Al | last: Alder
Senator Al Alder | first: none | last: Al Alder
Della Birch | first: Della | last: Birch
Dr. Della Birch | first: none | last: Della Birch
Van Cedar | first: Van | last: Cedar
Mr. Van Cedar | first: none | last: Van Cedar
Dr. Anna Birch | first: Anna | last: Birch
STATED
{
  /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
