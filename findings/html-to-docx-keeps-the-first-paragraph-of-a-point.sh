#!/usr/bin/env bash
# Question: A manifesto in HTML has list items of two paragraphs, a link with a stressed word in it, a quotation of
#   two paragraphs and a table cell with a bold word. What do html-to-docx and its fork write to DOCX?
# Guess: The same words in the same order: all of this is ordinary HTML.
# What happens: html-to-docx 1.8.0 writes only the first paragraph of a list item and of the link only what stands
#   before the stressed word (“see why we do ” for “see why we do not sign”). Both it and @turbodocx/html-to-docx
#   1.23.1 glue the paragraphs of a quotation (“ready.We”), and make three paragraphs of a cell with a bold word. A
#   numbered list from 7 starts at 1 in html-to-docx, in the fork at 7. Seen on 30 November 2026.
# Why it matters: Half of a party's points is gone from the document that is coded, and sentences are joined or cut.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

need() { # package version
  local is
  is=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  if [ "${is%% *}" != installed ]; then
    { apt-get install -y --no-install-recommends "$1" || { apt-get update && apt-get install -y --no-install-recommends "$1=$2"; }; } >/dev/null 2>&1 || true
    is=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  fi
  [ "$is" = "installed $2" ] || { echo "did not run: Debian's $1 $2 is not to be had (seen: ${is:-none})"; exit 0; }
  echo "$1 $2"
}
need pandoc '2.17.1.1-2~deb12u1'

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" html-to-docx@1.8.0 @turbodocx/html-to-docx@1.23.1 mammoth@1.13.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: html-to-docx@1.8.0 @turbodocx/html-to-docx@1.23.1 mammoth@1.13.0 not to be had"; exit 0; }
echo "html-to-docx@1.8.0 @turbodocx/html-to-docx@1.23.1 mammoth@1.13.0"

cat >run.cjs <<'EOF'
const { writeFileSync } = require('node:fs')
const mammoth = require('mammoth')
const writers = { 'html-to-docx': require('html-to-docx'), turbodocx: require('@turbodocx/html-to-docx') }
const pieces = {
  point: '<ul><li><p>We want peace.</p><p>We will not send tanks.</p></li><li>We want trade.</li></ul>',
  link: '<p><a href="https://example.org/">see why we do <em>not</em> sign</a> today.</p>',
  quotation: '<blockquote><p>We are ready.</p><p>We will sign.</p></blockquote>',
  cell: '<table><tr><td>We will <b>not</b> sign</td><td>Ann</td></tr></table>',
}
;(async () => {
  for (const [name, write] of Object.entries(writers))
    for (const [piece, html] of Object.entries(pieces)) {
      const buffer = Buffer.from(await write(html))
      console.log(`${name}, ${piece}: ${(await mammoth.extractRawText({ buffer })).value.trim().replace(/\n+/g, ' / ')}`)
    }
  for (const [name, write] of Object.entries(writers)) writeFileSync(`${name}.docx`, Buffer.from(await write('<ol start="7"><li>We want peace.</li><li>We want trade.</li></ol>')))
})()
EOF
cat >stated <<'EOF'
html-to-docx, point: We want peace. / We want trade.
html-to-docx, link: see why we do  today.
html-to-docx, quotation: We are ready.We will sign.
html-to-docx, cell: We will  / not /  sign / Ann
turbodocx, point: We want peace. / We will not send tanks. / We want trade.
turbodocx, link: see why we do not sign today.
turbodocx, quotation: We are ready.We will sign.
turbodocx, cell: We will  / not /  sign / Ann
html-to-docx, list from 7: 1. We want peace. 2. We want trade.
turbodocx, list from 7: 7. We want peace. 8. We want trade.
EOF
{
  node run.cjs 2>/dev/null
  for name in html-to-docx turbodocx; do echo "$name, list from 7:" $(pandoc -t plain $name.docx); done
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
