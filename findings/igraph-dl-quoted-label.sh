#!/usr/bin/env bash
# Question: UCINET writes labels with a blank in quotes. What names does igraph give the nodes of such a DL file?
# Guess: The names without the quotes: Ann Lee, Bob, Cee.
# What happens: The quotes are no quotes: the first two nodes are called "Ann and Lee" (quote marks included, a blank after
#   Ann), Bob is the third, and the last name of the list is dropped. No error. (python3-igraph 0.10.2-1+b1; seen
#   2026-11-29.)
# Why it matters: Every later actor carries the name of the one before: ties are right, names are wrong.
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
need python3-igraph 0.10.2-1+b1
cat >"$dir/run.py" <<'CODE'
import igraph
with open("q.dl", "w") as f: f.write("""DL n=4
format = edgelist1
labels:
"Ann Lee","Bob","Cee","Dan"
data:
1 2 2.5
3 4 -1
""")
g = igraph.Graph.Read_DL("q.dl", directed=False)
print(g.vs["name"])
print([(g.vs[e.source]["name"], g.vs[e.target]["name"], e["weight"]) for e in g.es])
CODE
cat >"$dir/stated" <<'STATED'
['"Ann ', 'Lee"', '"Bob"', '"Cee"']
[('"Ann ', 'Lee"', 2.5), ('"Bob"', '"Cee"', -1.0)]
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
