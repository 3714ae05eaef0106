#!/usr/bin/env bash
# Question: A person is called Müller. networkx writes GML that igraph reads, and the other way round. Is the name the
#   same?
# Guess: Yes: both speak GML, and both round-trip it alone.
# What happens: networkx writes a numeric entity; igraph does not know numeric entities and names the node M&#252;ller. igraph
#   writes the letter itself in UTF-8; networkx refuses the file as not ASCII. (python3-networkx 2.8.8-1,
#   python3-igraph 0.10.2-1+b1; seen 2026-11-29.)
# Why it matters: The same speaker is two nodes after merging files from two programs.
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
g = nx.Graph(); g.add_edge("Müller", "Ann & Co")
nx.write_gml(g, "n.gml")
print("networkx -> networkx", sorted(nx.read_gml("n.gml")))
print("networkx -> igraph", igraph.Graph.Read_GML("n.gml").vs["label"])
h = igraph.Graph(n=2, edges=[(0, 1)]); h.vs["label"] = ["Müller", "Ann & Co"]
h.write_gml("i.gml")
print("igraph -> igraph", igraph.Graph.Read_GML("i.gml").vs["label"])
try: print("igraph -> networkx", sorted(nx.read_gml("i.gml")))
except Exception as e: print("igraph -> networkx", type(e).__name__, e)
CODE
cat >"$dir/stated" <<'STATED'
networkx -> networkx ['Ann & Co', 'Müller']
networkx -> igraph ['M&#252;ller', 'Ann &#38; Co']
igraph -> igraph ['Müller', 'Ann & Co']
igraph -> networkx NetworkXError input is not ASCII-encoded
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
