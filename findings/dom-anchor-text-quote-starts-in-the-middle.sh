#!/usr/bin/env bash
# Question: Which of several places does dom-anchor-text-quote take for a quotation that has no prefix and no hint?
# Guess: The first, as every search does.
# What happens: dom-anchor-text-quote 4.0.2 starts in the middle of the page's text and takes what is nearest to it: of five
#   places the third. Growing the page at its end moves the annotation from one place to the next. Seen on 29
#   November 2026.
# Why it matters: Stock phrases ("he said no") move from one speaker to another when comments are added below the article.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" jsdom@29.1.1 dom-anchor-text-quote@4.0.2 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: jsdom@29.1.1 dom-anchor-text-quote@4.0.2 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { JSDOM } from 'jsdom'
import * as quote from 'dom-anchor-text-quote'

let changed = 0
function see(what, now, stated) {
  const same = JSON.stringify(now) === JSON.stringify(stated)
  console.log(`${same ? 'as stated' : 'CHANGED'}: ${what}: ${JSON.stringify(now)}`)
  if (!same) {
    console.log(`  stated was: ${JSON.stringify(stated)}`)
    changed = 1
  }
}

const page = html => { const { window } = new JSDOM(`<!doctype html><body>${html}`); globalThis.document = window.document; globalThis.NodeFilter = window.NodeFilter; globalThis.Node = window.Node; return window.document.body }

const speaker = name => `<p>${name}: I agree with that. ${'And so on for a while. '.repeat(4)}</p>`
const names = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm']
const whose = html => { const text = page(html).textContent; const at = quote.toTextPosition(document.body, { exact: 'I agree with that' }).start; return text.slice(0, at).match(/(\w+): $/)[1] }
see('five speakers', whose(names.map(speaker).join('')), 'Cedar')
see('with a long tail', whose(names.map(speaker).join('') + `<p>${'A reader comments. '.repeat(30)}</p>`), 'Elm')
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
