#!/usr/bin/env bash
# Question: W3CTextFormat of @recogito/text-annotator is given the page's address. What does it do with an annotation whose
#   target is another page?
# Guess: It leaves it out or gives an error: the address is the first argument and the source says what is annotated.
# What happens: text-annotator 4.1.1 does not compare the two: an annotation of another source is parsed as one of this page, at
#   the same offsets, with no error, and the result holds no source any more by which it could be told apart. Seen
#   on 29 November 2026.
# Why it matters: A collection with the annotations of several articles puts all of them on the first one shown.
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

const other = parse('https://other.example/b', words('We agree.'), place(0, 9))
see('parsed without an error', [other.error ?? null, other.parsed.target.selector], [null, [{ quote: 'We agree.', start: 0, end: 9 }]])
see('the other address in the result', JSON.stringify(other).includes('other.example'), false)
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
