#!/usr/bin/env bash
# Question: A model's answer has one comma too many, and a field with the address of the article. What does
#   @toolsycc/json-repair make of it?
# Guess: The same record without the comma.
# What happens: The address ends at https: and every field behind it on the line is gone: it takes the two
#   slashes inside the text for a comment. A quotation with two slashes is cut likewise. Without the comma, and
#   so without repair, all is there. Where it repairs, the word True in a quotation becomes true.
#   (@toolsycc/json-repair@0.1.22; seen 2026-11-30.)
# Why it matters: The repair of a comma loses the stance, and the record that is left is valid.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @toolsycc/json-repair@0.1.22 >/dev/null 2>&1 ||
  { echo "did not run: @toolsycc/json-repair@0.1.22 not to be had"; exit 0; }
echo "@toolsycc/json-repair@0.1.22"
cat >"$dir/run.cjs" <<'CODE'
const { repairJson } = require('@toolsycc/json-repair');
const show = text => { const seen = repairJson(text); console.log(text, '|', typeof seen === 'string' ? seen : JSON.stringify(seen)); };
show('{"url": "https://news.example/a", "stance": -1}');
show('{"url": "https://news.example/a", "stance": -1,}');
show('{"quote": "Russia//Ukraine", "stance": -1,}');
show('{"quote": "True North will not pay", "stance": -1, "negated": True}');
CODE
cat >"$dir/stated" <<'STATED'
{"url": "https://news.example/a", "stance": -1} | {"url":"https://news.example/a","stance":-1}
{"url": "https://news.example/a", "stance": -1,} | {"url":"https:"}
{"quote": "Russia//Ukraine", "stance": -1,} | {"quote":"Russia"}
{"quote": "True North will not pay", "stance": -1, "negated": True} | {"quote":"true North will not pay","stance":-1,"negated":true}
STATED
{
  node "$dir/run.cjs" 2>/dev/null
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
