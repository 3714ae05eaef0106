#!/usr/bin/env bash
# Question: Where does dom-anchor-text-quote anchor the quotation "Germany will send missiles to Kyiv" on a page that says
#   "Germany will not send missiles to Kyiv"?
# Guess: Nowhere: the words are not on the page; fuzzy search forgives spelling and blanks.
# What happens: dom-anchor-text-quote 4.0.2 anchors it to "Germany will not send missiles to Kyiv" and reports no doubt: its
#   threshold lets nearly half of the characters differ, and "not" is four of them. "said on Sunday" anchors to
#   "said on Monday" likewise. Seen on 29 November 2026.
# Why it matters: A correction that adds "not" keeps the old annotation in place: the coded position now rests on its opposite.
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

const body = page('<p>Germany will not send missiles to Kyiv, Minister Alder said on Monday. The talks went on for hours.</p>')
const found = exact => quote.toRange(body, { exact })?.toString() ?? null
see('quotation without the not', found('Germany will send missiles to Kyiv'), 'Germany will not send missiles to Kyiv')
see('another day', found('Minister Alder said on Sunday'), 'Minister Alder said on Monday')
see('other words', found('France refused all deliveries so far'), null)
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
