#!/usr/bin/env bash
# Question: Ann and Bob are tied with weight 0, neutral, Bob and Cem with 2. The networkx graph becomes a matrix and a
#   graph again. Which ties are there?
# Guess: Both, or Bob and Cem in any case: the functions for matrices go together.
# What happens: Both after a scipy matrix, one after numpy and pandas. The sparse matrix stores the 0, the dense ones
#   cannot tell it from no tie. The graph has two ties or one, and Ann is an isolate or not, by which of the three is
#   chosen, say because pandas keeps the names. (python3-networkx 2.8.8-1, python3-scipy 1.10.1-2, python3-pandas
#   1.5.3+dfsg-2; seen 2026-11-30.)
# Why it matters: Those who are neutral to each other become those who never met.
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
need python3-scipy 1.10.1-2
need python3-pandas 1.5.3+dfsg-2
cat >"$dir/run.py" <<'CODE'
import networkx as nx
g = nx.Graph(); g.add_edge("Ann", "Bob", weight=0); g.add_edge("Bob", "Cem", weight=2)
print("scipy", nx.from_scipy_sparse_array(nx.to_scipy_sparse_array(g)).edges(data="weight"))
print("numpy", nx.from_numpy_array(nx.to_numpy_array(g)).edges(data="weight"))
print("pandas", nx.from_pandas_adjacency(nx.to_pandas_adjacency(g)).edges(data="weight"))
CODE
cat >"$dir/stated" <<'STATED'
scipy [(0, 1, 0), (1, 2, 2)]
numpy [(1, 2, 2.0)]
pandas [('Bob', 'Cem', 2.0)]
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
