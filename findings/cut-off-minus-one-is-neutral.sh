#!/usr/bin/env bash
# Question: A model streams proposed statements, and the text breaks off behind the sign of a stance: {"stance":
#   - . What do parsers for unfinished JSON make of it?
# Guess: They leave the field out, or refuse: a sign is no number, and partial-json does leave it out.
# What happens: jsonrepair, best-effort-json-parser and incomplete-json-parser give 0, the code of a neutral
#   stance; partial-json and partial-json-parser leave the field out. A confidence cut behind 0. is 0 in the
#   same three. (jsonrepair@3.15.0, best-effort-json-parser@1.5.1, incomplete-json-parser@1.1.5,
#   partial-json@0.1.7, partial-json-parser@1.2.2; seen 2026-11-30.)
# Why it matters: While the answer streams, and for good where it stops there, an opponent stands as neutral,
#   and no check of the codes sees it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" jsonrepair@3.15.0 best-effort-json-parser@1.5.1 incomplete-json-parser@1.1.5 partial-json@0.1.7 partial-json-parser@1.2.2 >/dev/null 2>&1 ||
  { echo "did not run: jsonrepair@3.15.0 best-effort-json-parser@1.5.1 incomplete-json-parser@1.1.5 partial-json@0.1.7 partial-json-parser@1.2.2 not to be had"; exit 0; }
echo "jsonrepair@3.15.0 best-effort-json-parser@1.5.1 incomplete-json-parser@1.1.5 partial-json@0.1.7 partial-json-parser@1.2.2"
cat >"$dir/run.cjs" <<'CODE'
const { jsonrepair } = require('jsonrepair');
const bestEffort = require('best-effort-json-parser');
const { IncompleteJsonParser } = require('incomplete-json-parser');
const partial = require('partial-json');
const partialParser = require('partial-json-parser');
const parsers = { jsonrepair: text => JSON.parse(jsonrepair(text)), 'best-effort': text => bestEffort.parse(text), incomplete: text => IncompleteJsonParser.parse(text), 'partial-json': text => partial.parse(text), 'partial-json-parser': text => partialParser(text) };
for (const text of ['{"actor": "Ann", "stance": -', '{"actor": "Ann", "confidence": 0.'])
  for (const [name, parse] of Object.entries(parsers)) console.log(text, '|', name, JSON.stringify(parse(text)));
CODE
cat >"$dir/stated" <<'STATED'
{"actor": "Ann", "stance": - | jsonrepair {"actor":"Ann","stance":0}
{"actor": "Ann", "stance": - | best-effort {"actor":"Ann","stance":0}
{"actor": "Ann", "stance": - | incomplete {"actor":"Ann","stance":0}
{"actor": "Ann", "stance": - | partial-json {"actor":"Ann"}
{"actor": "Ann", "stance": - | partial-json-parser {"actor":"Ann"}
{"actor": "Ann", "confidence": 0. | jsonrepair {"actor":"Ann","confidence":0}
{"actor": "Ann", "confidence": 0. | best-effort {"actor":"Ann","confidence":0}
{"actor": "Ann", "confidence": 0. | incomplete {"actor":"Ann","confidence":0}
{"actor": "Ann", "confidence": 0. | partial-json {"actor":"Ann"}
{"actor": "Ann", "confidence": 0. | partial-json-parser {"actor":"Ann"}
STATED
{
  node "$dir/run.cjs" 2>/dev/null
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
