#!/usr/bin/env bash
# Question: Two friendly triads, and one tie of opposition between Cee and Dan, of weight -3 or -7. What communities
#   do networkx, graphology and ngraph.louvain find?
# Guess: The two triads, the more clearly the stronger the opposition; or a refusal, as igraph gives it.
# What happens: With -3 all find the triads, and networkx and graphology report a modularity of 1.5, above its maximum of 1.
#   With -7 the total weight is negative and the sign of everything flips: networkx puts all six together, graphology
#   and ngraph tear the triads apart and put Cee and Dan, the two opponents, into one camp. No warning anywhere.
#   (python3-networkx 2.8.8-1, graphology@0.26.0, graphology-communities-louvain@2.0.2, ngraph.graph@20.1.2,
#   ngraph.louvain@2.0.0; seen 2026-11-29.)
# Why it matters: The hottest debate comes out as consensus, or as an alliance of the opponents.
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
npm install --no-audit --no-fund --silent --prefix "$dir" graphology@0.26.0 graphology-communities-louvain@2.0.2 ngraph.graph@20.1.2 ngraph.louvain@2.0.0 >/dev/null 2>&1 ||
  { echo "did not run: graphology@0.26.0 graphology-communities-louvain@2.0.2 ngraph.graph@20.1.2 ngraph.louvain@2.0.0 not to be had"; exit 0; }
echo "graphology@0.26.0 graphology-communities-louvain@2.0.2 ngraph.graph@20.1.2 ngraph.louvain@2.0.0"
cat >"$dir/run.py" <<'CODE'
import networkx as nx
from networkx.algorithms.community import louvain_communities, modularity
for w in (-3, -7):
    g = nx.Graph()
    g.add_weighted_edges_from([("Ann", "Bob", 1), ("Ann", "Cee", 1), ("Bob", "Cee", 1), ("Dan", "Eva", 1), ("Dan", "Fay", 1), ("Eva", "Fay", 1), ("Cee", "Dan", w)])
    found = sorted("+".join(sorted(c)) for c in louvain_communities(g, seed=1))
    print(w, "networkx", found, "modularity of the triads", modularity(g, [{"Ann", "Bob", "Cee"}, {"Dan", "Eva", "Fay"}]))
CODE
cat >"$dir/run1.cjs" <<'CODE'
const Graph = require('graphology'), louvain = require('graphology-communities-louvain'), ngraph = require('ngraph.graph'), ngraphLouvain = require('ngraph.louvain');
const names = ['Ann', 'Bob', 'Cee', 'Dan', 'Eva', 'Fay'];
const camps = of => { const c = {}; names.forEach(n => (c[of(n)] ??= []).push(n)); return JSON.stringify(Object.values(c).map(l => l.join('+')).sort()); };
for (const w of [-3, -7]) {
  const ties = [['Ann', 'Bob', 1], ['Ann', 'Cee', 1], ['Bob', 'Cee', 1], ['Dan', 'Eva', 1], ['Dan', 'Fay', 1], ['Eva', 'Fay', 1], ['Cee', 'Dan', w]];
  const g = new Graph.UndirectedGraph(); names.forEach(n => g.addNode(n));
  const n = ngraph();
  ties.forEach(([s, t, weight]) => { g.addEdge(s, t, {weight}); n.addLink(s, t, {weight}); });
  const r = louvain.detailed(g, {randomWalk: false}), l = ngraphLouvain(n);
  console.log(w, 'graphology', camps(x => r.communities[x]), 'its modularity', r.modularity);
  console.log(w, 'ngraph.louvain', camps(x => l.getClass(x)));
}
CODE
cat >"$dir/stated" <<'STATED'
-3 networkx ['Ann+Bob+Cee', 'Dan+Eva+Fay'] modularity of the triads 1.5
-7 networkx ['Ann+Bob+Cee+Dan+Eva+Fay'] modularity of the triads -6.5
-3 graphology ["Ann+Bob+Cee","Dan+Eva+Fay"] its modularity 1.5
-3 ngraph.louvain ["Ann+Bob+Cee","Dan+Eva+Fay"]
-7 graphology ["Ann+Bob","Cee+Dan","Eva+Fay"] its modularity -28
-7 ngraph.louvain ["Ann+Bob","Cee+Dan","Eva+Fay"]
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
  node "$dir/run1.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
