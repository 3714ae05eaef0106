#!/usr/bin/env bash
# Question: What does words-to-numbers make of a list of numbers, and of "1.5 million"?
# Guess: "100, 200" for "one hundred, two hundred", and 1500000 for "1.5 million".
# What happens: words-to-numbers 1.5.1 adds the list up over the comma: 300. In "$80 million" and "1.5 million" it changes the
#   word alone: "$80 1000000", "1.5 1000000"; "half a million" becomes "half 1000000". Seen on 29 November 2026.
# Why it matters: Two claims of two speakers become a third number that nobody said.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" words-to-numbers@1.5.1 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: words-to-numbers@1.5.1 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import words from 'words-to-numbers'

let changed = 0
function see(what, now, stated) {
  const same = JSON.stringify(now) === JSON.stringify(stated)
  console.log(`${same ? 'as stated' : 'CHANGED'}: ${what}: ${JSON.stringify(now)}`)
  if (!same) {
    console.log(`  stated was: ${JSON.stringify(stated)}`)
    changed = 1
  }
}

const read = words.wordsToNumbers ?? words.default
see('one hundred, two hundred', read('one hundred, two hundred'), 300)
see('$80 million', read('$80 million'), '$80 1000000')
see('1.5 million shells', read('1.5 million shells'), '1.5 1000000 shells')
see('half a million men', read('half a million men'), 'half 1000000 men')
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
