#!/usr/bin/env bash
# Question: Do the sentence offsets of compromise (json({offset: true})) cut the sentence out of the text they came from?
# Guess: Yes: start and length are given for that.
# What happens: compromise 14.17.0 gives a sentence that opens with a quotation mark the start of its first WORD but the length
#   of the whole: the cut lacks the mark and ends one character too late. Sentences without a mark are right. Seen
#   on 29 November 2026.
# Why it matters: It is just the quoted sentences, the evidence, whose marks shift.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" compromise@14.17.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: compromise@14.17.0 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import nlp from 'compromise'

let changed = 0
function see(what, now, stated) {
  const same = JSON.stringify(now) === JSON.stringify(stated)
  console.log(`${same ? 'as stated' : 'CHANGED'}: ${what}: ${JSON.stringify(now)}`)
  if (!same) {
    console.log(`  stated was: ${JSON.stringify(stated)}`)
    changed = 1
  }
}

const text = 'He refused. “We will not go,” she said. Then he left.'
const cuts = nlp(text).sentences().json({ offset: true }).map(one => [one.text, text.slice(one.offset.start, one.offset.start + one.offset.length)])
see('sentences and what their offsets cut', cuts, [['He refused.', 'He refused.'], ['“We will not go,” she said.', 'We will not go,” she said. '], ['Then he left.', 'Then he left.']])
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
