#!/usr/bin/env bash
# Question: An index of minhash holds two articles. A third arrives, a copy of the first with two words changed.
#   What does the query for the third give?
# Guess: The first article, or an empty list if the changes are too many.
# What happens: A TypeError, and so for any article that is not in the index: the query reads a bucket for every
#   band, and a band that no article in the index has has none. The index answers for what it holds and for
#   nothing else; the signatures themselves say 0.85. Once the copy is put in, the query finds both.
#   (minhash@0.0.9; seen 2026-11-30.)
# Why it matters: A search for copies of a wire story works in the test, with the stories that were put in, and
#   fails on the first new one.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" minhash@0.0.9 >/dev/null 2>&1 ||
  { echo "did not run: minhash@0.0.9 not to be had"; exit 0; }
echo "minhash@0.0.9"
cat >"$dir/run.cjs" <<'CODE'
const { Minhash, LshIndex } = require('minhash');
const sign = text => { const hash = new Minhash(); for (const word of text.split(' ')) hash.update(word); return hash; };
const first = 'Berlin will not send thirty tanks to the front this spring, the minister told reporters in Brussels on Wednesday after talks with allies';
const copy = first.replace('thirty', 'twenty').replace('told reporters', 'said');
const other = 'The central bank left its interest rate unchanged and warned that prices of energy could rise again next winter in most regions';
const index = new LshIndex();
index.insert('first', sign(first));
index.insert('other', sign(other));
const query = text => { try { return index.query(sign(text)).sort().join(' '); } catch (error) { return error.constructor.name; } };
console.log('similarity of the copy above 0.7', sign(first).jaccard(sign(copy)) > 0.7, '| of the other below 0.1', sign(first).jaccard(sign(other)) < 0.1);
console.log('query for the first:', query(first), '| for the copy:', query(copy), '| for an unlike article:', query('Something else altogether happened'));
index.insert('copy', sign(copy));
console.log('with the copy in: query for the copy:', query(copy));
CODE
cat >"$dir/stated" <<'STATED'
similarity of the copy above 0.7 true | of the other below 0.1 true
query for the first: first | for the copy: TypeError | for an unlike article: TypeError
with the copy in: query for the copy: copy first
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
