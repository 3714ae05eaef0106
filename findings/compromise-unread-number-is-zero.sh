#!/usr/bin/env bash
# Question: What does compromise say for a number phrase that it cannot add up, "one hundred, two hundred" or "fifty fifty"?
# Guess: null, or two numbers: it marks the phrase as found, so it should say that it could not read it.
# What happens: compromise 14.17.0 says 0, for the whole phrase as one number, and toNumber() writes that 0 into the sentence:
#   "a fifty fifty chance" becomes "a 0 chance". Seen on 29 November 2026.
# Why it matters: A coin toss becomes an impossibility, and a list of two quantities becomes none.
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
see('one hundred, two hundred', read('one hundred, two hundred'), [0])
see('fifty fifty', read('a fifty fifty chance'), [0])
const doc = nlp('He gave it a fifty fifty chance.')
doc.numbers().toNumber()
see('the text after toNumber()', doc.text(), 'He gave it a 0 chance.')
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
