#!/usr/bin/env bash
# Question: A model writes the stance of an opponent with the minus of print: {"stance": −1}. That is not JSON.
#   What do parsers that repair JSON do?
# Guess: They refuse, or give the text −1.
# What happens: partial-json-parser gives 1: what it does not know before a number it drops, so that opposition
#   is support, and 45% is 45 and €5 is 5. jsonrepair gives the text, json-repair-js an empty text and a field
#   named 1, best-effort-json-parser the text with the closing brace inside; partial-json drops the field.
#   (partial-json-parser@1.2.2, jsonrepair@3.15.0, json-repair-js@1.0.0, best-effort-json-parser@1.5.1,
#   partial-json@0.1.7; seen 2026-11-30.)
# Why it matters: A model that writes as newspapers print turns every opponent into a supporter, and the result
#   passes the schema.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" partial-json-parser@1.2.2 jsonrepair@3.15.0 json-repair-js@1.0.0 best-effort-json-parser@1.5.1 partial-json@0.1.7 >/dev/null 2>&1 ||
  { echo "did not run: partial-json-parser@1.2.2 jsonrepair@3.15.0 json-repair-js@1.0.0 best-effort-json-parser@1.5.1 partial-json@0.1.7 not to be had"; exit 0; }
echo "partial-json-parser@1.2.2 jsonrepair@3.15.0 json-repair-js@1.0.0 best-effort-json-parser@1.5.1 partial-json@0.1.7"
cat >"$dir/run.cjs" <<'CODE'
const partialParser = require('partial-json-parser');
const { jsonrepair } = require('jsonrepair');
const { repairJson } = require('json-repair-js');
const bestEffort = require('best-effort-json-parser');
const partial = require('partial-json');
const text = '{"stance": \u22121}';
for (const [name, parse] of [['partial-json-parser', partialParser], ['jsonrepair', t => JSON.parse(jsonrepair(t))], ['json-repair-js', t => JSON.parse(repairJson(t))], ['best-effort', t => bestEffort.parse(t)], ['partial-json', t => partial.parse(t)]])
  console.log(name, JSON.stringify(parse(text)));
for (const other of ['{"share": 45%}', '{"cost": €5}', '{"stance": -1}']) console.log('partial-json-parser', other, JSON.stringify(partialParser(other)));
CODE
cat >"$dir/stated" <<'STATED'
partial-json-parser {"stance":1}
jsonrepair {"stance":"−1"}
json-repair-js {"1":"","stance":""}
best-effort {"stance":"−1}"}
partial-json {}
partial-json-parser {"share": 45%} {"share":45}
partial-json-parser {"cost": €5} {"cost":5}
partial-json-parser {"stance": -1} {"stance":-1}
STATED
{
  node "$dir/run.cjs" 2>/dev/null
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
