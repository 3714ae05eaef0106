#!/usr/bin/env bash
# Question: An article is cleaned for the page: <p>We will <del>not</del> <ins>surely</ins> sign, <q>now</q>, on
#   <time datetime="2026-03-04">Wednesday</time>.</p>. What do sanitize-html and insane leave by default?
# Guess: The words, and of the marks those that are harmless: del, ins, q and the day of time.
# What happens: sanitize-html takes the marks del and ins off and keeps both words: "We will not surely sign"; <s>
#   stays. The day is taken off time. insane keeps del and ins and drops q and time with their words: "sign, , on
#   .". (sanitize-html@2.17.5, insane@2.6.2; seen on 30 November 2026.)
# Why it matters: A correction of the paper is undone, or what was said is gone, in a step that should change
#   nothing that one reads.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" \
  sanitize-html@2.17.5 insane@2.6.2 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: sanitize-html@2.17.5 insane@2.6.2 not to be had"; exit 0; }

cat >"$dir/run.cjs" <<'EOF'
const sanitize = require('sanitize-html')
const loaded = require('insane')
const insane = loaded.default ?? loaded
const said = '<p>We will <del>not</del> <ins>surely</ins> sign, <q>now</q>, on <time datetime="2026-03-04">Wednesday</time>.</p>'
console.log('sanitize-html:', sanitize(said))
console.log('sanitize-html of <s>:', sanitize('<p>We will <s>not</s> sign</p>'))
console.log('insane:', insane(said))
EOF
cat >"$dir/stated" <<'EOF'
sanitize-html: <p>We will not surely sign, <q>now</q>, on <time>Wednesday</time>.</p>
sanitize-html of <s>: <p>We will <s>not</s> sign</p>
insane: <p>We will <del>not</del> <ins>surely</ins> sign, , on .</p>
EOF
{
  node "$dir/run.cjs"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
