#!/usr/bin/env bash
# Question: Who is the author of a page without a byline whose text begins <span class="dateline">BERLIN</span>, for
#   Readability?
# Guess: Nobody; the place stays in the text.
# What happens: @mozilla/readability 0.6.0 counts the class name "dateline" and any class or id with "author" in it as a byline:
#   the author is "BERLIN", and the place is cut out of the text. In the same way a first short paragraph with class
#   "quote-author-text" is cut out and becomes the author. Seen on 29 November 2026.
# Why it matters: Cities become journalists, and the short quotation that opens the piece is missing from the text without a
#   trace.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @mozilla/readability@0.6.0 linkedom@0.18.15 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: @mozilla/readability@0.6.0 linkedom@0.18.15 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

let changed = 0
function see(what, now, stated) {
  const same = JSON.stringify(now) === JSON.stringify(stated)
  console.log(`${same ? 'as stated' : 'CHANGED'}: ${what}: ${JSON.stringify(now)}`)
  if (!same) {
    console.log(`  stated was: ${JSON.stringify(stated)}`)
    changed = 1
  }
}

const filler = 'The committee met on Monday for a long session about supply, and members of both houses, who had come from many towns, spoke for hours about the costs, the risks and the hopes. '
const read = (head, body) => new Readability(parseHTML(`<!doctype html><html><head><title>Minister rules it out for good</title>${head}</head><body><article><h1>Minister rules it out for good</h1>${body}<p>${filler.repeat(4)}</p><p>${filler.repeat(4)}</p></article></body></html>`).document).parse()

const place = read('', '<p><span class="dateline">BERLIN</span> - Minister Alder said no.</p>')
see('author', place.byline, 'BERLIN')
see('place in the text', place.textContent.includes('BERLIN'), false)
const quoted = read('', '<p class="quote-author-text">Alder: it will never happen</p>')
see('quotation taken for the author', quoted.byline, 'Alder: it will never happen')
see('quotation in the text', quoted.textContent.includes('never happen'), false)
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
