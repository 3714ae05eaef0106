#!/usr/bin/env bash
# Question: What two sentences do sum, node-summarizer and lexrank of npm choose from “We will not sign. Mr. Stone
#   said no to it. The U.S. agreed to it. It cost $1.5 million. We will sign it now.”?
# Guess: Two of the five, as they stand.
# What happens: Pieces: sum “ Stone said no to it” and “5 million”, node-summarizer and lexrank “agreed to it.” beside
#   a whole one. Mr., U.S. and 1.5 end a sentence for all three. (sum@0.1.4, node-summarizer@1.0.7, lexrank@1.0.5;
#   seen on 30 November 2026.)
# Why it matters: Who said no is cut off, and so is whether the sum was in dollars or millions.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" sum@0.1.4 node-summarizer@1.0.7 lexrank@1.0.5 >/dev/null 2>&1 ||
  { echo "did not run: sum@0.1.4 node-summarizer@1.0.7 lexrank@1.0.5 not to be had"; exit 0; }
echo "sum@0.1.4 node-summarizer@1.0.7 lexrank@1.0.5"
cat >"$dir/run.cjs" <<'CODE'
const text = 'We will not sign. Mr. Stone said no to it. The U.S. agreed to it. It cost $1.5 million. We will sign it now.';
console.log('sum:', require('sum')({ corpus: text, nSentences: 2 }).sentences.map(s => JSON.stringify(s)).join(', '));
const { SummarizerManager } = require('node-summarizer');
console.log('node-summarizer:', JSON.stringify(new SummarizerManager(text, 2).getSummaryByFrequency().summary));
require('lexrank').summarize(text, 2, (error, top) => console.log('lexrank:', top.map(sentence => JSON.stringify(sentence.text)).join(', ')));
CODE
cat >"$dir/stated" <<'STATED'
sum: " Stone said no to it", "5 million"
node-summarizer: "agreed to it.We will sign it now."
lexrank: "agreed to it.", "We will sign it now."
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
