#!/usr/bin/env bash
# Question: In a Pajek file most lines carry a weight, one does not. What does the tie weigh?
# Guess: 1, the default of Pajek, in every reader.
# What happens: networkx: no weight, so its strengths count it as 1. igraph: 0.0 as soon as any other line has a weight (and
#   no weight at all if no line has one). (python3-networkx 2.8.8-1, python3-igraph 0.10.2-1+b1; seen 2026-11-29.)
# Why it matters: A tie that was coded once drops out of strengths and clusters as if it had never been.
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
need python3-igraph 0.10.2-1+b1
cat >"$dir/run.py" <<'CODE'
import networkx as nx, igraph
def both(text):
    g = nx.parse_pajek(text)
    with open("w.net", "w") as f: f.write(text)
    h = igraph.Graph.Read_Pajek("w.net")
    w = h.es["weight"] if "weight" in h.es.attributes() else None
    print("networkx strengths", dict(g.degree(weight="weight")), "igraph weights", w, "strengths", h.strength(weights=w))
head = '*Vertices 3\n1 "Ann"\n2 "Bob"\n3 "Cee"\n*Edges\n'
both(head + "1 2\n1 3 2\n")
both(head + "1 2\n1 3\n")
CODE
cat >"$dir/stated" <<'STATED'
networkx strengths {'Ann': 3.0, 'Bob': 1, 'Cee': 2.0} igraph weights [0.0, 2.0] strengths [2.0, 0.0, 2.0]
networkx strengths {'Ann': 2, 'Bob': 1, 'Cee': 1} igraph weights None strengths [2.0, 1.0, 1.0]
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
