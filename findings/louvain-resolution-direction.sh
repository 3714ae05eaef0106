#!/usr/bin/env bash
# Question: Louvain is asked for resolution 0.3 in networkx and in the older python-louvain (module community). Do
#   both give fewer communities than with 1?
# Guess: Yes: the word and the default of 1 are the same in both.
# What happens: They run in opposite directions: at 0.3 networkx merges to 2 communities and python-louvain splits into 12; at
#   1 both find 4. (python3-networkx 2.8.8-1, python3-louvain 0.0+20181013git3fc1f575-2; seen 2026-11-29.)
# Why it matters: A robustness check copied from one paper to another goes the wrong way.
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
need python3-louvain 0.0+20181013git3fc1f575-2
cat >"$dir/run.py" <<'CODE'
import community, networkx as nx
g = nx.karate_club_graph()
for _, _, d in g.edges(data=True): d.clear()
for r in (0.3, 1):
    print("resolution", r, "networkx", len(nx.algorithms.community.louvain_communities(g, resolution=r, seed=1)), "python-louvain", len(set(community.best_partition(g, resolution=r).values())))
CODE
cat >"$dir/stated" <<'STATED'
resolution 0.3 networkx 2 python-louvain 12
resolution 1 networkx 4 python-louvain 4
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
