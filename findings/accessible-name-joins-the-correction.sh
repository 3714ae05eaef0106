#!/usr/bin/env bash
# Question: What is the accessible name of a button that shows a correction, <del>20</del><ins>30</ins> tanks?
# Guess: "20 30 tanks" or "30 tanks".
# What happens: By the accessible name computation, as in dom-accessibility-api 0.7.1, it is "2030 tanks": inline elements are
#   joined without a blank and deleted words are no exception. A footnote mark does the same: 40<sup>1</sup> is
#   "401". Neither role nor name tells that anything was deleted. Seen on 29 November 2026.
# Why it matters: Who reads the evidence list by ear hears a number that stands nowhere; "will <del>not</del> sign" is heard as
#   "will not sign".
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" jsdom@29.1.1 dom-accessibility-api@0.7.1 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: jsdom@29.1.1 dom-accessibility-api@0.7.1 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { JSDOM } from 'jsdom'
import { computeAccessibleName } from 'dom-accessibility-api'

let changed = 0
function see(what, now, stated) {
  const same = JSON.stringify(now) === JSON.stringify(stated)
  console.log(`${same ? 'as stated' : 'CHANGED'}: ${what}: ${JSON.stringify(now)}`)
  if (!same) {
    console.log(`  stated was: ${JSON.stringify(stated)}`)
    changed = 1
  }
}

const { window } = new JSDOM('<!doctype html><body>')
globalThis.window = window
const name = html => { window.document.body.innerHTML = `<button>${html}</button>`; return computeAccessibleName(window.document.querySelector('button')) }
see('correction', name('<del>20</del><ins>30</ins> tanks'), '2030 tanks')
see('footnote mark', name('40<sup>1</sup> tanks'), '401 tanks')
see('struck word', name('will <del>not</del> sign'), 'will not sign')
see('blocks, for comparison', name('<div>20</div><div>30</div>'), '20 30')
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
