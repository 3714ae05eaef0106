#!/usr/bin/env bash
# Question: What weighted clustering coefficient does networkx give three actors who oppose each other with -1, -2 and
#   -3?
# Guess: Between 0 and 1, or an error, or something negative.
# What happens: Weights are divided by the largest one, which here is -1 and not -3: all become positive, up to 3, and the
#   coefficient is 1.82. Effective size of an actor with two positive ties and a negative one likewise exceeds the
#   number of neighbours. (python3-networkx 2.8.8-1; seen 2026-11-29.)
# Why it matters: Conflict looks like more than perfect closure.
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
g = nx.Graph(); g.add_weighted_edges_from([("Ann", "Bob", -1), ("Bob", "Cee", -2), ("Ann", "Cee", -3)])
print("clustering", {n: round(c, 4) for n, c in nx.clustering(g, weight="weight").items()})
h = nx.Graph(); h.add_weighted_edges_from([("Ann", "Bob", 1), ("Bob", "Cee", -2), ("Ann", "Cee", -3), ("Cee", "Dan", 1)])
print("effective size", nx.effective_size(h, weight="weight"), "neighbours", dict(h.degree()))
CODE
cat >"$dir/stated" <<'STATED'
clustering {'Ann': 1.8171, 'Bob': 1.8171, 'Cee': 1.8171}
effective size {'Ann': 4.0, 'Bob': 5.0, 'Cee': 1.75, 'Dan': 1.0} neighbours {'Ann': 2, 'Bob': 2, 'Cee': 3, 'Dan': 1}
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
