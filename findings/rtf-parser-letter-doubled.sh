#!/usr/bin/env bash
# Question: How does rtf-parser read a letter given as Unicode with a hex byte behind it as the stand-in for old readers,
#   M\u252\'fcller?
# Guess: Müller: the specification tells a reader that knows \u to skip one stand-in character.
# What happens: rtf-parser 1.3.3 skips none: with the hex stand-in that Word writes the letter comes twice, "Müüller", with a
#   plain one the mark is added, "Mü?ller". @iarna/rtf-to-html 1.1.0, built on it, writes the same. Seen on 29
#   November 2026.
# Why it matters: Every name with an accent or umlaut becomes a second actor beside the one from other files.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" rtf-parser@1.3.3 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: rtf-parser@1.3.3 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { createRequire } from 'node:module'

let changed = 0
function see(what, now, stated) {
  const same = JSON.stringify(now) === JSON.stringify(stated)
  console.log(`${same ? 'as stated' : 'CHANGED'}: ${what}: ${JSON.stringify(now)}`)
  if (!same) {
    console.log(`  stated was: ${JSON.stringify(stated)}`)
    changed = 1
  }
}

const rtf = createRequire(import.meta.url)('rtf-parser')
const read = source => new Promise((done, fail) => rtf.string(source, (error, doc) => error ? fail(error) : done(doc.content.flatMap(p => p.content ?? [p]).map(span => span.value).join(''))))
see('stand-in in hex', await read(String.raw`{\rtf1\ansi\ansicpg1252 J\u252\'fcrgen M\u252\'fcller\par}`), 'Jüürgen Müüller')
see('stand-in a character', await read(String.raw`{\rtf1\ansi\ansicpg1252 J\u252?rgen M\u252?ller\par}`), 'Jü?rgen Mü?ller')
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
