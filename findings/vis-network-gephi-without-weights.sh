#!/usr/bin/env bash
# Question: What does vis-network keep of a Gephi network with weights, and of a dot file with a cluster and the nodes
#   1 and 1.0?
# Guess: The weights, as the value of a tie; the tie inside the cluster; two nodes.
# What happens: parseGephiNetwork leaves the weight out and keeps color, label and type. parseDOTNetwork leaves out
#   the tie that stands in a subgraph, though it keeps its two actors, and makes one node of 1 and 1.0.
#   (vis-network@10.1.5; seen on 30 November 2026.)
# Why it matters: Strong and weak ties, and those within a party, are not in the picture.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" vis-network@10.1.5 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: vis-network@10.1.5 not to be had"; exit 0; }

cat >"$dir/run.cjs" <<'EOF'
const { parseGephiNetwork, parseDOTNetwork } = require('vis-network/standalone/umd/vis-network.min.js')

const place = { x: 1, y: 2, size: 3, color: 'rgb(1,2,3)' }
const gephi = parseGephiNetwork({
  nodes: ['Ann', 'Bob'].map((id) => ({ id, label: id, ...place })),
  edges: [{ id: 'e1', source: 'Ann', target: 'Bob', weight: -1, type: 'Undirected', color: 'red', label: 'against' }],
})
console.log(JSON.stringify(gephi.edges))
const dot = parseDOTNetwork('graph { Ann -- Bob [weight=2]; subgraph cluster_alder { Cee -- Dan } 1 -- Ann; 1.0 -- Bob }')
console.log(dot.nodes.map((node) => node.id).join(' '))
console.log(dot.edges.map((edge) => `${edge.from}-${edge.to}`).join(' '))
EOF
cat >"$dir/stated" <<'EOF'
[{"from":"Ann","id":"e1","to":"Bob","label":"against","color":"red"}]
Ann Bob Cee Dan 1
Ann-Bob 1-Ann 1-Bob
EOF
{
  node "$dir/run.cjs"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
