#!/usr/bin/env bash
# Question: igraph writes a network with the vertex attributes agree_count and agreecount as GML and reads it back.
#   What is lost?
# Guess: Nothing, or one of the names is changed.
# What happens: GML keys take no underscore, so igraph strips it without a word; both attributes are written under one key and
#   the reader keeps the last: agree_count is gone and agreecount stands for both. (python3-igraph 0.10.2-1+b1; seen
#   2026-11-29.)
# Why it matters: A count that was made by hand is silently replaced by another column.
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
g = igraph.Graph(n=2, edges=[(0, 1)])
g.vs["agree_count"] = [1, 2]
g.vs["agreecount"] = [30, 40]
g.write_gml("u.gml")
h = igraph.Graph.Read_GML("u.gml")
print("before", {a: g.vs[a] for a in g.vs.attributes()})
print("after", {a: h.vs[a] for a in h.vs.attributes()})
CODE
cat >"$dir/stated" <<'STATED'
before {'agree_count': [1, 2], 'agreecount': [30, 40]}
after {'id': [0.0, 1.0], 'agreecount': [30.0, 40.0]}
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
