#!/usr/bin/env bash
# Question: How many sentences has "We won. We lost. They left." for npm's text-readability, and how many words has
#   "10–15 tanks" for words-count?
# Guess: Three, and three or two.
# What happens: One: a sentence of one or two words is not counted, and there is at least one. "Berlin said no. We did
#   not. They left." has two. So slogans make a text harder to read: repeated ten times, "We won." is one sentence of
#   twenty words. words-count finds the word 1015 in the range, and 15 and m in 1.5m. (text-readability@1.1.1,
#   words-count@2.0.2; seen on 30 November 2026.)
# Why it matters: Plain speech in short sentences gets the score of a long one.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" text-readability@1.1.1 words-count@2.0.2 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: text-readability@1.1.1 words-count@2.0.2 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const loaded = require('text-readability')
const readability = loaded.default ?? loaded
const { wordsSplit } = require('words-count')
for (const text of ['We won. We lost. They left.', 'Berlin said no. We did not. They left.', 'We won. '.repeat(10).trim()]) {
  console.log(`${text}: ${readability.sentenceCount(text)} sentences, ease ${readability.fleschReadingEase(text)}`)
}
for (const text of ['10–15 tanks', '1.5m lorries']) console.log(`${text}: ${wordsSplit(text).join(' | ')}`)
EOF
cat >"$dir/stated" <<'EOF'
We won. We lost. They left.: 1 sentences, ease 116.15
Berlin said no. We did not. They left.: 2 sentences, ease 109.72
We won. We won. We won. We won. We won. We won. We won. We won. We won. We won.: 1 sentences, ease 101.94
10–15 tanks: 1015 | tanks
1.5m lorries: 15 | m | lorries
EOF
{
  node "$dir/run.mjs"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
