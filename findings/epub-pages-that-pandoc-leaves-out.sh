#!/usr/bin/env bash
# Question: A parliament's record is an EPUB: two sittings, between them the written answers with linear="no", and a
#   sitting in a file whose name has a blank (written %20, as URLs are); two editors. Who reads all of it?
# Guess: All: linear="no" only says that the answers are reached by a link, %20 is ordinary.
# What happens: pandoc 2.17.1.1 leaves out the written answers without a word, though the link to them is kept;
#   @lingo-reader/epub-parser 0.4.6 gives the sitting with the blank as an empty chapter. epub2 3.0.2 and mutool 1.21
#   read all, epub2 and @gxl/epub-parser 2.0.4 know the first editor alone. Seen on 30 November 2026.
# Why it matters: What a ministry answered in writing is missing from the corpus, and the converter ended well.
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
need mupdf-tools '1.21.1+ds2-1+deb12u1'

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" jszip@3.10.1 epub2@3.0.2 @gxl/epub-parser@2.0.4 @lingo-reader/epub-parser@0.4.6 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: jszip@3.10.1 epub2@3.0.2 @gxl/epub-parser@2.0.4 @lingo-reader/epub-parser@0.4.6 not to be had"; exit 0; }
echo "jszip@3.10.1 epub2@3.0.2 @gxl/epub-parser@2.0.4 @lingo-reader/epub-parser@0.4.6"

cat >write.cjs <<'EOF'
const { writeFileSync } = require('node:fs')
const JSZip = require('jszip')
const page = body => `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Record</title></head><body>${body}</body></html>`
const zip = new JSZip()
zip.file('mimetype', 'application/epub+zip')
zip.file('META-INF/container.xml', '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/record.opf" media-type="application/oebps-package+xml"/></rootfiles></container>')
zip.file('book/record.opf', `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:record</dc:identifier><dc:title>Record</dc:title><dc:language>en</dc:language><dc:creator>Ann Stone</dc:creator><dc:creator>Bob Ray</dc:creator><meta property="dcterms:modified">2026-03-09T00:00:00Z</meta></metadata>
<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="one" href="one.xhtml" media-type="application/xhtml+xml"/><item id="answers" href="answers.xhtml" media-type="application/xhtml+xml"/><item id="two" href="sitting%20two.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="one"/><itemref idref="answers" linear="no"/><itemref idref="two"/></spine></package>`)
zip.file('book/nav.xhtml', page('<nav epub:type="toc"><ol><li><a href="one.xhtml">One</a></li><li><a href="answers.xhtml">Answers</a></li><li><a href="sitting%20two.xhtml">Two</a></li></ol></nav>'))
zip.file('book/one.xhtml', page('<p>Ann asks for tanks, see <a href="answers.xhtml">the answers</a>.</p>'))
zip.file('book/answers.xhtml', page('<p>The ministry will not send any.</p>'))
zip.file('book/sitting two.xhtml', page('<p>Bob regrets it.</p>'))
zip.generateAsync({ type: 'nodebuffer' }).then(epub => writeFileSync('record.epub', epub))
EOF
cat >read.mjs <<'EOF'
import { createRequire } from 'node:module'
import { initEpubFile } from '@lingo-reader/epub-parser'
const require = createRequire(import.meta.url)
const text = html => html.replace(/<[^>]*>/g, '').trim() || 'EMPTY'
const book = await require('epub2').EPub.createAsync('record.epub')
console.log('epub2:', (await Promise.all(book.flow.map(part => book.getChapterAsync(part.id)))).map(text).join(' / '), '| by', book.metadata.creator)
const { info, sections } = await require('@gxl/epub-parser').parseEpub('record.epub', { type: 'path' })
console.log('@gxl:', sections.map(section => section.toMarkdown().trim()).join(' / '), '| by', info.author)
const lingo = await initEpubFile('record.epub', 'pictures')
console.log('@lingo-reader:', (await Promise.all(lingo.getSpine().map(part => lingo.loadChapter(part.id)))).map(part => text(part.html)).join(' / '), '| by', lingo.getMetadata().creator.map(person => person.contributor).join(' and '))
process.exit(0)
EOF
cat >stated <<'EOF'
pandoc: Ann asks for tanks, see the answers. Bob regrets it.
mutool: Ann asks for tanks, see the answers. The ministry will not send any. Bob regrets it.
epub2: Ann asks for tanks, see the answers. / The ministry will not send any. / Bob regrets it. | by Ann Stone
@gxl: Ann asks for tanks, see 
[the answers](#answers)

. / The ministry will not send any. / Bob regrets it. | by Ann Stone
@lingo-reader: Ann asks for tanks, see the answers. / The ministry will not send any. / EMPTY | by Ann Stone and Bob Ray
EOF
{
  node write.cjs
  echo "pandoc:" $(pandoc -t plain --wrap=none record.epub)
  echo "mutool:" $(mutool draw -F txt record.epub 2>/dev/null | tr -d '\f')
  node read.mjs 2>/dev/null
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
