#!/usr/bin/env bash
# Question: A dynamic GEXF declares its static node attributes in one <attributes> block and its dynamic ones in
#   another, as networkx writes it. Does graphology-gexf read both?
# Guess: Yes: the format has a block for each mode.
# What happens: Only the last block counts. The file is refused for an undeclared attribute "0"; with
#   allowUndeclaredAttributes the party is in a column called 0 and the number of seats, declared an integer, is the
#   text "3". Of two values in time the one that stands last in the file is kept, here the older one.
#   (graphology@0.26.0, graphology-gexf@0.13.2; seen 2026-11-29.)
# Why it matters: Files of debates over time lose the names and types of all that does not change.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" graphology@0.26.0 graphology-gexf@0.13.2 >/dev/null 2>&1 ||
  { echo "did not run: graphology@0.26.0 graphology-gexf@0.13.2 not to be had"; exit 0; }
echo "graphology@0.26.0 graphology-gexf@0.13.2"
cat >"$dir/run.cjs" <<'CODE'
const Graph = require('graphology'), gexf = require('graphology-gexf');
const text = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph mode="dynamic" timeformat="date" defaultedgetype="undirected">
  <attributes class="node" mode="static"><attribute id="0" title="party" type="string"/><attribute id="1" title="seats" type="integer"/></attributes>
  <attributes class="node" mode="dynamic"><attribute id="2" title="position" type="double"/></attributes>
  <nodes><node id="a" label="Ann"><attvalues>
    <attvalue for="0" value="Red"/><attvalue for="1" value="3"/>
    <attvalue for="2" value="0.9" start="2021-01-01" end="2022-01-01"/><attvalue for="2" value="-0.5" start="2020-01-01" end="2021-01-01"/>
  </attvalues></node></nodes><edges/>
</graph></gexf>`;
try { console.log(gexf.parse(Graph, text).getNodeAttributes('a')); } catch (e) { console.log('refused:', e.message); }
console.log(JSON.stringify(gexf.parse(Graph, text, {allowUndeclaredAttributes: true}).getNodeAttributes('a')));
CODE
cat >"$dir/stated" <<'STATED'
refused: graphology-gexf/parser: Found undeclared attribute "0"
{"0":"Red","1":"3","label":"Ann","position":-0.5}
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
