#!/usr/bin/env bash
# Question: Betweenness of the bridge nodes in an undirected network of seven actors: what does cytoscape give next to
#   networkx?
# Guess: The same raw numbers, and normalised numbers divided by the number of pairs.
# What happens: Raw values are double (12 for 6), also with directed: false, and the normalised ones are divided by the
#   largest in this network: the top actor always has 1, here where networkx says 0.4. Closeness and degree are
#   normalised in the same way. (python3-networkx 2.8.8-1, cytoscape@3.35.0; seen 2026-11-29.)
# Why it matters: Normalised centralities of two debates, or of two years, cannot be compared.
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
npm install --no-audit --no-fund --silent --prefix "$dir" cytoscape@3.35.0 >/dev/null 2>&1 ||
  { echo "did not run: cytoscape@3.35.0 not to be had"; exit 0; }
echo "cytoscape@3.35.0"
cat >"$dir/run.cjs" <<'CODE'
const cytoscape = require('cytoscape');
const names = [...'abcdefg'], pairs = ['ab', 'ac', 'bc', 'cd', 'de', 'df', 'ef'];
const cy = cytoscape({headless: true, elements: [...names.map(id => ({data: {id}})), ...pairs.map(p => ({data: {source: p[0], target: p[1]}}))]});
for (const o of [{}, {directed: false}]) { const b = cy.elements().betweennessCentrality(o); console.log('cytoscape', JSON.stringify(o), names.map(n => b.betweenness('#' + n)).join(' '), '| normalised', names.map(n => b.betweennessNormalized('#' + n)).join(' ')); }
const d = cy.elements().degreeCentralityNormalized(); console.log('cytoscape degree normalised', names.map(n => d.degree('#' + n).toFixed(2)).join(' '));
CODE
cat >"$dir/run1.py" <<'CODE'
import networkx as nx
g = nx.Graph(["ab", "ac", "bc", "cd", "de", "df", "ef"]); g.add_node("g")
order = "abcdefg"
b = nx.betweenness_centrality(g, normalized=False); n = nx.betweenness_centrality(g); d = nx.degree_centrality(g)
print("networkx", *[b[x] for x in order], "| normalised", *[n[x] for x in order])
print("networkx degree normalised", *[round(d[x], 2) for x in order])
CODE
cat >"$dir/stated" <<'STATED'
cytoscape {} 0 0 12 12 0 0 0 | normalised 0 0 1 1 0 0 0
cytoscape {"directed":false} 0 0 12 12 0 0 0 | normalised 0 0 1 1 0 0 0
cytoscape degree normalised 0.67 0.67 1.00 1.00 0.67 0.67 0.00
networkx 0.0 0.0 6.0 6.0 0.0 0.0 0.0 | normalised 0.0 0.0 0.4 0.4 0.0 0.0 0.0
networkx degree normalised 0.33 0.33 0.5 0.5 0.33 0.33 0.0
STATED
{
  node "$dir/run.cjs"
  /usr/bin/python3 -W ignore "$dir/run1.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
