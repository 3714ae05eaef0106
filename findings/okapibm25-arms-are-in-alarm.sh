#!/usr/bin/env bash
# Question: Three articles: one on arms, one on an alarm among farmers, one on armies. Which does okapibm25 find for
#   the word arm?
# Guess: None, or the one on arms if it stems.
# What happens: All three, and the alarm among farmers stands first: the term is searched as a pattern inside words.
#   16 finds 160 tanks, EU finds the MUSEUM of a headline, and capital letters count. (okapibm25@1.4.1; seen
#   2026-11-30.)
# Why it matters: Ranking articles for a concept or a party puts texts first that never mention it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" okapibm25@1.4.1 >/dev/null 2>&1 ||
  { echo "did not run: okapibm25@1.4.1 not to be had"; exit 0; }
echo "okapibm25@1.4.1"
cat >"$dir/run.cjs" <<'CODE'
const BM25 = require('okapibm25').default;
const articles = ['Berlin sends arms', 'An alarm among farmers', 'Both armies wait for 160 tanks', 'MUSEUM opens'];
for (const word of ['arm', '16', 'EU', 'berlin']) console.log(word, BM25(articles, [word]).map(score => score.toFixed(2)).join(' '));
CODE
cat >"$dir/stated" <<'STATED'
arm 0.39 0.48 0.29 0.00
16 0.00 0.00 0.97 0.00
EU 0.00 0.00 0.00 1.49
berlin 0.00 0.00 0.00 0.00
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
