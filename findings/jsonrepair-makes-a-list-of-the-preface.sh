#!/usr/bin/env bash
# Question: A model answers with one line of preface, a fenced block with a list of statements, and one line
#   behind it. What does jsonrepair make of the answer?
# Guess: The list in the block, since it strips fences; or an error, as for words before the JSON on one line.
# What happens: A list of its own: the preface as the first entry, the list of statements as the second, a text
#   for the fence and the closing line behind them. With a fence and nothing else the list itself comes out. A
#   preface that ends in no line break is an error. (jsonrepair@3.15.0; seen 2026-11-30.)
# Why it matters: A reader that expects a list gets a list: of four things, none of them a statement, and not
#   one error.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" jsonrepair@3.15.0 >/dev/null 2>&1 ||
  { echo "did not run: jsonrepair@3.15.0 not to be had"; exit 0; }
echo "jsonrepair@3.15.0"
cat >"$dir/run.cjs" <<'CODE'
const { jsonrepair } = require('jsonrepair');
const fence = '```';
const list = '[{"actor": "Ann", "stance": -1}, {"actor": "Bob", "stance": 1}]';
for (const [name, text] of [['the block alone', `${fence}json\n${list}\n${fence}`], ['preface, block, closing line', `Here are the statements:\n${fence}json\n${list}\n${fence}\nBob is quoted twice.`], ['preface and list', `Here are the statements:\n${list}`], ['preface on the same line', `Here are the statements: ${list}`]]) {
  let seen;
  try {
    const value = JSON.parse(jsonrepair(text));
    seen = `${value.length} entries: ${value.map(entry => Array.isArray(entry) ? 'a list of ' + entry.length : typeof entry === 'object' ? entry.actor : JSON.stringify(entry)).join(', ')}`;
  } catch { seen = 'an error'; }
  console.log(name, '|', seen);
}
CODE
cat >"$dir/stated" <<'STATED'
the block alone | 2 entries: Ann, Bob
preface, block, closing line | 4 entries: "Here are the statements:", a list of 2, "", "\nBob is quoted twice."
preface and list | 2 entries: "Here are the statements:", a list of 2
preface on the same line | an error
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
