#!/usr/bin/env bash
# Question: A pivot table of pandas holds the agreement of four actors, in two pairs; who never met has no number
#   (NaN). How many ties does networkx make of it?
# Guess: Two: no number is no tie, as an empty cell is left out everywhere in pandas.
# What happens: Ten: each NaN becomes a tie of weight NaN, those of an actor with itself too. The density is 1.67, all
#   four are one component, and every strength is NaN. (python3-networkx 2.8.8-1, python3-pandas 1.5.3+dfsg-2; seen
#   2026-11-30.)
# Why it matters: Camps that never spoke to each other are one camp in which everybody knows everybody.
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
cat >"$dir/run.py" <<'CODE'
import networkx as nx, pandas as pd
rows = [("Ann", "Bob", 1.0), ("Bob", "Ann", 1.0), ("Cee", "Dan", -1.0), ("Dan", "Cee", -1.0)]
table = pd.DataFrame(rows, columns=["one", "other", "agreement"]).pivot_table(index="one", columns="other", values="agreement")
print("numbers in the table", int(table.count().sum()))
for what, g in (("as it is", nx.from_pandas_adjacency(table)), ("with 0 for none", nx.from_pandas_adjacency(table.fillna(0)))):
    print(what, "| ties", g.number_of_edges(), "| density", round(nx.density(g), 2), "| components",
          nx.number_connected_components(g), "| strength of Ann", g.degree("Ann", weight="weight"))
CODE
cat >"$dir/stated" <<'STATED'
numbers in the table 4
as it is | ties 10 | density 1.67 | components 1 | strength of Ann nan
with 0 for none | ties 2 | density 0.33 | components 2 | strength of Ann 1.0
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
