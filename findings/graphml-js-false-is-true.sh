#!/usr/bin/env bash
# Question: A GraphML edge says that two actors do not agree: agree, of type boolean, is false; another leaves it to
#   the default, false. What does graphml-js give?
# Guess: false for both.
# What happens: The text 'false' for the first, which a program takes for true, and nothing for the second. A number
#   is made a number, a boolean is left as text, and defaults and the direction of a single edge are not read.
#   (graphml-js@0.4.0; seen 2026-11-30.)
# Why it matters: Every disagreement that is asked for in an if is an agreement.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" graphml-js@0.4.0 >/dev/null 2>&1 ||
  { echo "did not run: graphml-js@0.4.0 not to be had"; exit 0; }
echo "graphml-js@0.4.0"
cat >"$dir/run.cjs" <<'CODE'
const { GraphMLParser } = require('graphml-js');
const xml = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="a" for="edge" attr.name="agree" attr.type="boolean"><default>false</default></key>
  <key id="w" for="edge" attr.name="weight" attr.type="double"/>
  <graph edgedefault="undirected"><node id="Ann"/><node id="Bob"/>
    <edge source="Ann" target="Bob"><data key="a">false</data><data key="w">-2.5</data></edge>
    <edge source="Bob" target="Ann"/>
  </graph></graphml>`;
new GraphMLParser().parse(xml, (error, graph) => {
  for (const edge of graph.edges) console.log(JSON.stringify(edge), edge._attributes.agree ? 'taken for agreement' : 'taken for disagreement');
});
CODE
cat >"$dir/stated" <<'STATED'
{"_attributes":{"agree":"false","weight":-2.5},"_source":"Ann","_target":"Bob"} taken for agreement
{"_attributes":{},"_source":"Bob","_target":"Ann"} taken for disagreement
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
