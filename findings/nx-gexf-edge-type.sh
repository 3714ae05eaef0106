#!/usr/bin/env bash
# Question: An edge of a networkx graph carries type="support". Is it there after write_gexf and read_gexf?
# Guess: Yes, as an attribute like any other.
# What happens: It is written into the place where GEXF says directed or undirected, so the file states an edge type that GEXF
#   does not have, and reading drops it. A column kind next to it survives. (python3-networkx 2.8.8-1; seen
#   2026-11-29.)
# Why it matters: The column that tells support from opposition is often called just that.
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
need python3-networkx 2.8.8-1
cat >"$dir/run.py" <<'CODE'
import networkx as nx
g = nx.Graph(); g.add_edge("Ann", "Bob", type="support", kind="quote", weight=2.0)
nx.write_gexf(g, "t.gexf")
print(next(l.strip() for l in open("t.gexf") if "<edge " in l))
print(dict(nx.read_gexf("t.gexf").edges["Ann", "Bob"]))
CODE
cat >"$dir/stated" <<'STATED'
<edge source="Ann" target="Bob" id="0" weight="2.0" type="support">
{'kind': 'quote', 'id': '0', 'weight': 2.0}
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
