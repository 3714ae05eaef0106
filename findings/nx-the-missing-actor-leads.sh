#!/usr/bin/env bash
# Question: A table of who speaks about whom has empty cells where a statement names nobody. pandas reads it, networkx
#   makes the network. What of the rows with an empty cell?
# Guess: They are left out, or their speakers have no ties.
# What happens: All empty cells are one actor, nan, with a tie to each of those speakers: the most central of all,
#   which also ties speakers who have nothing in common. igraph does the same, and calls the actor NA, with a warning,
#   or nan. (python3-networkx 2.8.8-1, python3-pandas 1.5.3+dfsg-2, python3-igraph 0.10.2-1+b1; seen 2026-11-30.)
# Why it matters: The broker of the debate is nobody.
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
need python3-pandas 1.5.3+dfsg-2
need python3-igraph 0.10.2-1+b1
cat >"$dir/a.csv" <<'CODE'
speaker,about
Ann,Bob
Bob,Cee
Cee,
Dan,
Eve,
CODE
cat >"$dir/run.py" <<'CODE'
import igraph, networkx as nx, pandas as pd
said = pd.read_csv("a.csv")
for what, rows in (("as read", said), ("without empty cells", said.dropna())):
    g = nx.from_pandas_edgelist(rows, "speaker", "about")
    print("networkx,", what, "|", {str(who): round(value, 2) for who, value in nx.betweenness_centrality(g).items()})
g = igraph.Graph.DataFrame(said, use_vids=False, directed=False)
print("igraph DataFrame |", dict(zip(g.vs["name"], g.betweenness())))
g = igraph.Graph.TupleList(said.itertuples(index=False))
print("igraph TupleList |", {str(who): value for who, value in zip(g.vs["name"], g.betweenness())})
CODE
cat >"$dir/stated" <<'STATED'
networkx, as read | {'Ann': 0.0, 'Bob': 0.4, 'Cee': 0.6, 'nan': 0.95, 'Dan': 0.0, 'Eve': 0.0}
networkx, without empty cells | {'Ann': 0.0, 'Bob': 1.0, 'Cee': 0.0}
igraph DataFrame | {'Ann': 0.0, 'Bob': 4.0, 'Cee': 6.0, 'Dan': 0.0, 'Eve': 0.0, 'NA': 7.0}
igraph TupleList | {'Ann': 0.0, 'Bob': 4.0, 'Cee': 6.0, 'nan': 7.0, 'Dan': 0.0, 'Eve': 0.0}
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
