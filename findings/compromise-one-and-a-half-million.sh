#!/usr/bin/env bash
# Question: How many shells are "one and a half million shells" for compromise?
# Guess: 1,500,000; it does read "half a million" as 500,000.
# What happens: compromise 14.17.0 says 1,000,000: "and a half" inside the phrase is swallowed, not left over. "two and a half
#   billion" is 2,000,000,000. numbers().toNumber() then rewrites the text, so the half is gone from the words too.
#   Seen on 29 November 2026.
# Why it matters: Quantities claimed by the sides shrink by up to a third, and two sides that disagree seem to agree.
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

const read = text => nlp(text).numbers().json().map(found => found.number.num)
see('half a million', read('half a million shells'), [500000])
see('one and a half million', read('one and a half million shells'), [1000000])
see('two and a half billion', read('two and a half billion euros'), [2000000000])
const doc = nlp('They want one and a half million shells.')
doc.numbers().toNumber()
see('the text after toNumber()', doc.text(), 'They want 1000000 shells.')
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
