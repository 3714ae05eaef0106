#!/usr/bin/env bash
# Question: mark.js marks a word with accuracy exactly in: We send tanks. Tanks, said Alder: “tanks”! How many of the
#   three?
# Guess: Three: exactly is for whole words, so that tank does not mark tanks.
# What happens: None: a word ends only at white space or the end of the text, and each is followed by a mark. Without
#   the option there are three. A word before the end of a paragraph, with its point, is never found. (mark.js@8.11.1,
#   jsdom@29.1.1; seen 2026-11-30.)
# Why it matters: A reader of the marked article thinks that the word does not occur.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" mark.js@8.11.1 jsdom@29.1.1 >/dev/null 2>&1 ||
  { echo "did not run: mark.js@8.11.1 jsdom@29.1.1 not to be had"; exit 0; }
echo "mark.js@8.11.1 jsdom@29.1.1"
cat >"$dir/run.cjs" <<'CODE'
const { JSDOM } = require('jsdom');
const { window } = new JSDOM('');
Object.assign(globalThis, { window, document: window.document, Node: window.Node, NodeFilter: window.NodeFilter, NodeList: window.NodeList });
const Mark = require('mark.js');
for (const text of ['We send tanks. Tanks, said Alder: “tanks”!', 'We send tanks to Kyiv', 'We send tanks', '(tanks)'])
  for (const accuracy of ['partially', 'exactly']) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    new Mark(paragraph).mark('tanks', { accuracy });
    console.log(text, '|', accuracy, paragraph.querySelectorAll('mark').length);
  }
CODE
cat >"$dir/stated" <<'STATED'
We send tanks. Tanks, said Alder: “tanks”! | partially 3
We send tanks. Tanks, said Alder: “tanks”! | exactly 0
We send tanks to Kyiv | partially 1
We send tanks to Kyiv | exactly 1
We send tanks | partially 1
We send tanks | exactly 1
(tanks) | partially 1
(tanks) | exactly 0
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
