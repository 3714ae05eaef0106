#!/usr/bin/env bash
# Question: What does @recogito/text-annotator do with a W3C annotation whose quotation and position disagree, and with one
#   that has only the quotation?
# Guess: It finds the quotation: the two selectors are given so that one can repair the other, and either alone is valid.
# What happens: text-annotator 4.1.1 takes the position unseen and keeps the quotation beside it as a label: "Minister Birch
#   will sign." stands on the characters of "Minister Alder will not sign". One with a quotation alone is refused
#   with an error, though it is valid and could be found. Seen on 29 November 2026.
# Why it matters: After an edit of the article a mark lies on another speaker's words while the side bar shows the right ones.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" jsdom@29.1.1 @recogito/text-annotator@4.1.1 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: jsdom@29.1.1 @recogito/text-annotator@4.1.1 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { JSDOM } from 'jsdom'

let changed = 0
function see(what, now, stated) {
  const same = JSON.stringify(now) === JSON.stringify(stated)
  console.log(`${same ? 'as stated' : 'CHANGED'}: ${what}: ${JSON.stringify(now)}`)
  if (!same) {
    console.log(`  stated was: ${JSON.stringify(stated)}`)
    changed = 1
  }
}

const { window } = new JSDOM('<!doctype html><body><div id="text"><p>Minister Alder will not sign. Minister Birch will sign.</p></div>', { pretendToBeVisual: true })
for (const key of Object.getOwnPropertyNames(window)) if (!(key in globalThis)) try { globalThis[key] = window[key] } catch {}
globalThis.window = window
const { W3CTextFormat } = await import('@recogito/text-annotator')
const format = W3CTextFormat('https://post.example/a', window.document.getElementById('text'))
const parse = (source, ...selector) => format.parse({ '@context': 'http://www.w3.org/ns/anno.jsonld', id: '#1', type: 'Annotation', body: [], target: { source, selector } })
const here = 'https://post.example/a'
const words = exact => ({ type: 'TextQuoteSelector', exact })
const place = (start, end) => ({ type: 'TextPositionSelector', start, end })

see('both, at odds', parse(here, words('Minister Birch will sign.'), place(0, 28)).parsed.target.selector, [{ quote: 'Minister Birch will sign.', start: 0, end: 28 }])
see('quotation alone', Object.keys(parse(here, words('Minister Birch will sign.'))), ['error'])
see('position alone', Object.keys(parse(here, place(30, 55))), ['error'])
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
