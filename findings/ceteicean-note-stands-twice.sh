#!/usr/bin/env bash
# Question: A debate in TEI is shown by CETEIcean and annotated. Are the Web Annotation positions those of the TEI
#   text?
# Guess: Yes: each TEI element becomes one HTML element with the same text, and its style does the rest.
# What happens: A note stands twice in the page, once hidden as it was and once shown in brackets, so every position
#   behind it is moved by its length and two. Text position selectors made on the page cut other words out of the TEI
#   text, and the words of the note are found at two places. (CETEIcean@1.9.5, jsdom@29.1.1, @apache-
#   annotator/dom@0.2.0, @apache-annotator/selector@0.2.0; seen 2026-11-29.)
# Why it matters: Annotations of a parliament's debate, exported as positions, lie on other words after the first
#   footnote.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" CETEIcean@1.9.5 jsdom@29.1.1 @apache-annotator/dom@0.2.0 @apache-annotator/selector@0.2.0 >/dev/null 2>&1 ||
  { echo "did not run: CETEIcean@1.9.5 jsdom@29.1.1 @apache-annotator/dom@0.2.0 @apache-annotator/selector@0.2.0 not to be had"; exit 0; }
echo "CETEIcean@1.9.5 jsdom@29.1.1 @apache-annotator/dom@0.2.0 @apache-annotator/selector@0.2.0"
cat >"$dir/run.mjs" <<'CODE'
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('<!doctype html><body><div id="page"></div></body>', { url: 'https://post.example/debate' });
for (const key of ['window', 'document', 'Document', 'DOMParser', 'Element', 'Event', 'CustomEvent', 'HTMLElement', 'Node', 'NodeFilter', 'Range', 'XMLSerializer', 'customElements']) globalThis[key] = window[key];
const { default: CETEI } = await import('CETEIcean');
const { createTextQuoteSelectorMatcher, describeTextPosition } = await import('@apache-annotator/dom');
const tei = '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>Alder will not sign.<note>Later he did.</note> Birch will sign.</p></body></text></TEI>';
const source = new window.DOMParser().parseFromString(tei, 'text/xml').documentElement.textContent;
const page = window.document.getElementById('page');
new CETEI({ documentObject: window.document }).makeHTML5(tei, html => page.appendChild(html));
console.log('TEI :', source);
console.log('page:', page.textContent);
for await (const range of createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', exact: 'Birch will' })(page)) {
  const { start, end } = await describeTextPosition(range, page);
  console.log('Birch will: page', start, end, '| TEI', source.indexOf('Birch will'), source.indexOf('Birch will') + 10, '| the position of the page in the TEI text:', JSON.stringify(source.slice(start, end)));
}
let places = 0;
for await (const range of createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', exact: 'Later he did.' })(page)) places += 1;
console.log('places of the note:', places);
CODE
cat >"$dir/stated" <<'STATED'
TEI : Alder will not sign.Later he did. Birch will sign.
page: Alder will not sign.Later he did.(Later he did.) Birch will sign.
Birch will: page 49 59 | TEI 34 44 | the position of the page in the TEI text: "."
places of the note: 2
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
