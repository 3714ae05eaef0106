#!/usr/bin/env bash
# Question: graphology-gexf writes the same network as GEXF 1.2 (its default) and 1.3. Does networkx read both?
# Guess: Yes, or it names the version it does not know.
# Seen: 1.2 is read. 1.3 is refused with the words that there is no graph element, although there is one: elements are
#   looked for in the namespaces of 1.1 and 1.2 only. With version="1.2draft" passed the refusal is the same.
#   (python3-networkx 2.8.8-1, graphology@0.26.0, graphology-gexf@0.13.2; seen 2026-11-29.)
# Why it matters: The newer format that Gephi reads cannot be handed to the commonest Python library.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
need() {
  dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q "ok installed" ||
    apt-get install -y --no-install-recommends "$1" >/dev/null 2>&1 || { echo "did not run: $1 is not to be had"; exit 0; }
  local is; is=$(dpkg-query -W -f='${Version}' "$1")
  [ "$is" = "$2" ] || { echo "did not run: $1 is $is here, this was seen with $2"; exit 0; }
  echo "$1 $is"
}
need python3-networkx 2.8.8-1
npm install --no-audit --no-fund --silent --prefix "$dir" graphology@0.26.0 graphology-gexf@0.13.2 >/dev/null 2>&1 ||
  { echo "did not run: graphology@0.26.0 graphology-gexf@0.13.2 not to be had"; exit 0; }
echo "graphology@0.26.0 graphology-gexf@0.13.2"
cat >"$dir/run.cjs" <<'CODE'
const Graph = require('graphology'), gexf = require('graphology-gexf'), fs = require('fs');
const g = new Graph.UndirectedGraph(); g.addNode('Ann', {label: 'Ann'}); g.addNode('Bob', {label: 'Bob'}); g.addEdge('Ann', 'Bob', {weight: 2});
for (const version of ['1.2', '1.3']) {
  fs.writeFileSync(version + '.gexf', gexf.write(g, {version}));
  console.log('graphology reads its', version, gexf.parse(Graph, gexf.write(g, {version})).order, 'nodes');
}
CODE
cat >"$dir/run1.py" <<'CODE'
import networkx as nx
for f in ("1.2", "1.3"):
    for version in ("1.2draft", "1.1draft"):
        try: print("networkx,", f, "read as", version, list(nx.read_gexf(f + ".gexf", version=version).edges(data="weight")))
        except Exception as e: print("networkx,", f, "read as", version, e)
CODE
cat >"$dir/stated" <<'STATED'
graphology reads its 1.2 2 nodes
graphology reads its 1.3 2 nodes
networkx, 1.2 read as 1.2draft [('Ann', 'Bob', 2.0)]
networkx, 1.2 read as 1.1draft [('Ann', 'Bob', 2.0)]
networkx, 1.3 read as 1.2draft No <graph> element in GEXF file.
networkx, 1.3 read as 1.1draft No <graph> element in GEXF file.
STATED
{
  node "$dir/run.cjs"
  /usr/bin/python3 -W ignore "$dir/run1.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
