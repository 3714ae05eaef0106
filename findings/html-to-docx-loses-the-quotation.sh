#!/usr/bin/env bash
# Question: An article is written to DOCX by html-to-docx or @turbodocx/html-to-docx. The minister's words stand in q,
#   the day in time, the party in abbr, a work in cite: ordinary elements of HTML. What does the document say?
# Guess: All of the words; an element that has no form in Word becomes plain text.
# What happens: html-to-docx 1.8.0 and @turbodocx/html-to-docx 1.23.1 leave out the words together with the element:
#   q, cite, abbr, time, small, dfn, data, bdi, label, font, kbd, samp and var vanish, and a text in figure too; b,
#   em, mark, span, code, ins and del stay, the struck words of del unmarked in the first. No error, no warning:
#   “Berlin will send tanks on .” Seen on 30 November 2026.
# Why it matters: The coded document has the sentence without what was quoted, without its day and without its not.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" html-to-docx@1.8.0 @turbodocx/html-to-docx@1.23.1 mammoth@1.13.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: html-to-docx@1.8.0 @turbodocx/html-to-docx@1.23.1 mammoth@1.13.0 not to be had"; exit 0; }
echo "html-to-docx@1.8.0 @turbodocx/html-to-docx@1.23.1 mammoth@1.13.0"

cat >run.cjs <<'EOF'
const mammoth = require('mammoth')
const writers = { 'html-to-docx': require('html-to-docx'), '@turbodocx/html-to-docx': require('@turbodocx/html-to-docx') }
const read = async (write, html) => (await mammoth.extractRawText({ buffer: Buffer.from(await write(html)) })).value.trim().replace(/\n+/g, ' / ')
;(async () => {
  for (const [name, write] of Object.entries(writers)) {
    console.log(`${name}: ${await read(write, '<p>The minister of <abbr title="Social Democrats">SPD</abbr> said: <q>We will not sign</q> on <time datetime="2026-03-04">4 March</time>, as <cite>The Morning</cite> writes.</p>')}`)
    const kept = [], lost = []
    for (const element of 'q cite abbr time small dfn data bdi label font kbd samp var mark b em strong i u span code ins del s sub sup a'.split(' '))
      (/ not /.test(await read(write, `<p>Berlin will <${element}>not</${element}> send.</p>`)) ? kept : lost).push(element)
    console.log(`  lost: ${lost.join(' ')}; kept: ${kept.join(' ')}`)
    console.log(`  ${await read(write, '<p>Before.</p><figure>Berlin will not send.</figure><p>After.</p>')}`)
  }
})()
EOF
cat >stated <<'EOF'
html-to-docx: The minister of  said:  on , as  writes.
  lost: q cite abbr time small dfn data bdi label font kbd samp var; kept: mark b em strong i u span code ins del s sub sup a
  Before. / After.
@turbodocx/html-to-docx: The minister of  said:  on , as  writes.
  lost: q cite abbr time small dfn data bdi label font kbd samp var; kept: mark b em strong i u span code ins del s sub sup a
  Before. / After.
EOF
{
  node run.cjs 2>/dev/null
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
