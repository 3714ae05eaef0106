#!/usr/bin/env bash
# Question: How long is the text of an XML element with two lines that end in CR LF, in sax and in saxes?
# Guess: The same in both: XML says that a parser hands on LF alone.
# What happens: sax 1.6.1 hands on CR LF as it stands, saxes 6.0.0 and libxml2 hand on LF. So offsets counted with one shift by
#   one a line in the other, and xml2js, built on sax, inherits it. Seen on 29 November 2026.
# Why it matters: Stand-off annotations made with one tool mark other words in the next, further off with every line.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" sax@1.6.1 saxes@6.0.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: sax@1.6.1 saxes@6.0.0 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import sax from 'sax'
import saxes from 'saxes'

let changed = 0
function see(what, now, stated) {
  const same = JSON.stringify(now) === JSON.stringify(stated)
  console.log(`${same ? 'as stated' : 'CHANGED'}: ${what}: ${JSON.stringify(now)}`)
  if (!same) {
    console.log(`  stated was: ${JSON.stringify(stated)}`)
    changed = 1
  }
}

const source = '<u>We refuse.\r\nAlder agrees.\r\nBirch does not.</u>'
let first = ''
const old = sax.parser(true)
old.ontext = text => { first += text }
old.write(source).close()
let second = ''
const strict = new saxes.SaxesParser()
strict.on('text', text => { second += text })
strict.write(source).close()
see('characters in sax and saxes', [first.length, second.length], [42, 40])
see('offset of Birch in sax and saxes', [first.indexOf('Birch'), second.indexOf('Birch')], [27, 25])
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
