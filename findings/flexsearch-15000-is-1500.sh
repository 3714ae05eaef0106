#!/usr/bin/env bash
# Question: Articles speak of 15000 shells, 1500 lorries, 550 tanks and 50 tanks. Which does FlexSearch's index find
#   for 15000 and for 550?
# Guess: The one that has the number.
# What happens: For 15000 the shells and the lorries, for 550 the tanks of both articles. The default encoder cuts a
#   number into groups of three digits from the left and then makes one of repeated characters, as it does with
#   letters: 15000, 1500 and 150000 are 150 0, and 550 is 50, as 100 is 10. With Charset.Exact each number finds its
#   own. (flexsearch@0.8.212; seen 2026-11-30.)
# Why it matters: Looking up one disputed figure returns articles with one that is ten times as large.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" flexsearch@0.8.212 >/dev/null 2>&1 ||
  { echo "did not run: flexsearch@0.8.212 not to be had"; exit 0; }
echo "flexsearch@0.8.212"
cat >"$dir/run.cjs" <<'CODE'
const { Index, Charset } = require('flexsearch');
const articles = ['Berlin sends 15000 shells', 'Berlin sends 1500 lorries', 'Berlin sends 550 tanks', 'Berlin sends 50 tanks'];
for (const [name, options] of [['default', {}], ['exact', { encoder: Charset.Exact }]]) {
  const index = new Index(options); articles.forEach((text, i) => index.add(i, text));
  for (const word of ['15000', '550']) console.log(name, word, index.search(word).map(i => articles[i]));
}
console.log('words of 1500, 15000, 550, 100:', ...['1500', '15000', '550', '100'].map(word => JSON.stringify(new Index().encoder.encode(word))));
CODE
cat >"$dir/stated" <<'STATED'
default 15000 [ 'Berlin sends 15000 shells', 'Berlin sends 1500 lorries' ]
default 550 [ 'Berlin sends 550 tanks', 'Berlin sends 50 tanks' ]
exact 15000 [ 'Berlin sends 15000 shells' ]
exact 550 [ 'Berlin sends 550 tanks' ]
words of 1500, 15000, 550, 100: ["150","0"] ["150","0"] ["50"] ["10"]
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
