#!/usr/bin/env bash
# Question: Two copies of one sentence differ in the day of the week, and two of 32 bits of their simhash differ. How
#   similar are they by simhash-js, and an article on something else?
# Guess: 0.9 and 0.5, as shares of equal bits; the copy first in any case.
# What happens: 0.11 and 0.17: the copy is less like the sentence than the article on milk and cheese. The hash is a
#   decimal number and the comparator reads its digits as hexadecimal ones. Two texts of a few letters both have the
#   hash 0 and the similarity NaN. (simhash-js@1.0.0; seen 2026-11-30.)
# Why it matters: Near-copies of a wire story, told apart by this number, are counted as independent sources.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" simhash-js@1.0.0 >/dev/null 2>&1 ||
  { echo "did not run: simhash-js@1.0.0 not to be had"; exit 0; }
echo "simhash-js@1.0.0"
cat >"$dir/run.cjs" <<'CODE'
const { SimHash, Comparator } = require('simhash-js');
const simhash = new SimHash();
const story = 'Germany will send fourteen battle tanks to Ukraine before the end of March, the defence minister said on Friday';
const others = {
  same: story,
  copy: story.replace('Friday', 'Monday'),
  milk: 'The farmers of the valley oppose a new tax on milk and cheese, their union wrote in a letter',
};
const bits = (a, b) => ((a ^ b) >>> 0).toString(2).replaceAll('0', '').length;
for (const [name, text] of Object.entries(others)) {
  const a = simhash.hash(story), b = simhash.hash(text);
  console.log(name, 'hashes', a, b, 'bits that differ', bits(a, b), 'similarity', Comparator.similarity(a, b).toFixed(2));
}
console.log('no and yes', Comparator.similarity(simhash.hash('no'), simhash.hash('yes')));
CODE
cat >"$dir/stated" <<'STATED'
same hashes 800326056 800326056 bits that differ 0 similarity 1.00
copy hashes 800326056 803471784 bits that differ 2 similarity 0.11
milk hashes 800326056 157622089 bits that differ 15 similarity 0.17
no and yes NaN
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
