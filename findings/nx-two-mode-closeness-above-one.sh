#!/usr/bin/env bash
# Question: In a network of actors and concepts Cee speaks of one concept that nobody else touches. What is her
#   closeness by networkx's bipartite.closeness_centrality, next to Ann, who shares a concept with Bob?
# Guess: The lowest, and all between 0 and 1, as the measure is scaled for two modes.
# What happens: 1.4, the highest: the distances are summed over her own two nodes and scaled by those of the whole
#   network. Ann has 1.05. In a connected network all stay below 1. (python3-networkx 2.8.8-1; seen 2026-11-30.)
# Why it matters: The loner leads the list of who is close to everybody.
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
from networkx.algorithms import bipartite
actors = ["Ann", "Bob", "Cee"]
said = [("Ann", "tanks"), ("Ann", "gas"), ("Bob", "tanks"), ("Cee", "peace")]
for what, ties in (("Cee apart", said), ("Cee on tanks too", said + [("Cee", "tanks")])):
    closeness = bipartite.closeness_centrality(nx.Graph(ties), actors)
    print(what, "|", {who: round(closeness[who], 2) for who in actors})
CODE
cat >"$dir/stated" <<'STATED'
Cee apart | {'Ann': 1.05, 'Bob': 0.7, 'Cee': 1.4}
Cee on tanks too | {'Ann': 0.78, 'Bob': 0.64, 'Cee': 0.78}
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
