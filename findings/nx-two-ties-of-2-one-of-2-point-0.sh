#!/usr/bin/env bash
# Question: A matrix of numbers of statements becomes a networkx multigraph with parallel_edges=True, so that two
#   statements are two ties. It went through pandas, where a missing cell elsewhere made decimals of whole numbers.
#   How many ties?
# Guess: Two, as the argument says; 2 and 2.0 are one number.
# What happens: Two of weight 1 from the whole numbers, one of weight 2.0 from the decimals: the argument is passed
#   over if the type of the matrix is not an integer. Nothing is said. (python3-networkx 2.8.8-1, python3-pandas
#   1.5.3+dfsg-2; seen 2026-11-30.)
# Why it matters: The number of statements changes with a gap in another row of the table.
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
whole = pd.DataFrame([[0, 2], [2, 0]])
through_a_gap = whole.reindex([0, 1, 2]).iloc[:2]
for name, table in (("whole", whole), ("through a gap", through_a_gap)):
    g = nx.from_numpy_array(table.to_numpy(), create_using=nx.MultiGraph, parallel_edges=True)
    print(name, table.to_numpy().tolist(), "ties", g.number_of_edges(), list(g.edges(data="weight")))
CODE
cat >"$dir/stated" <<'STATED'
whole [[0, 2], [2, 0]] ties 2 [(0, 1, 1), (0, 1, 1)]
through a gap [[0.0, 2.0], [2.0, 0.0]] ties 1 [(0, 1, 2.0)]
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
