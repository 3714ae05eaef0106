#!/usr/bin/env bash
# Question: A page of a PDF has three lines in the order of reading: "Berlin will not send", "tanks, said the
#   minister", "on Monday." Which text does getRawTextContent() of pdf2json give?
# Guess: The three lines from above, as unpdf and as the list of texts that pdf2json itself returns.
# What happens: "on Monday.", "tanks, said the minister", "Berlin will not send": the last line of the page comes
#   first. The pages are in order, and its list of texts with their places is from above. It is the same for pages
#   printed by Chromium. (pdf2json@4.0.3, pdf-lib@1.17.1, unpdf@1.7.0; seen on 30 November 2026.)
# Why it matters: Sentences are built from lines in reverse, so that a "not" stands with another verb and no
#   quotation is found.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" \
  pdf2json@4.0.3 pdf-lib@1.17.1 unpdf@1.7.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: pdf2json@4.0.3 pdf-lib@1.17.1 unpdf@1.7.0 not to be had"; exit 0; }

cat >"$dir/make.mjs" <<'EOF'
import { writeFileSync } from 'node:fs'
import { PDFDocument, StandardFonts } from 'pdf-lib'

const document = await PDFDocument.create()
const font = await document.embedFont(StandardFonts.Helvetica)
for (const lines of [['Berlin will not send', 'tanks, said the minister', 'on Monday.'], ['The second page.']]) {
  const page = document.addPage([595, 842])
  lines.forEach((line, i) => page.drawText(line, { x: 50, y: 780 - 14 * i, size: 11, font }))
}
writeFileSync(process.argv[2], await document.save())
EOF
cat >"$dir/read.mjs" <<'EOF'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { extractText, getDocumentProxy } from 'unpdf'

const loaded = createRequire(import.meta.url)('pdf2json')
const parser = new (loaded.default ?? loaded)(null, 1)
const data = await new Promise((done, fail) => {
  parser.on('pdfParser_dataError', fail)
  parser.on('pdfParser_dataReady', done)
  parser.loadPDF(process.argv[2])
})
const texts = data.Pages[0].Texts.map((text) => text.R.map((run) => decodeURIComponent(run.T)).join(''))
const show = (name, lines) => console.log(`${name}: ${lines.join(' | ')}`)
show('pdf2json, its list', texts)
show('pdf2json, raw text', parser.getRawTextContent().split(/\r?\n/).filter(Boolean))
const { text } = await extractText(await getDocumentProxy(new Uint8Array(readFileSync(process.argv[2]))))
show('unpdf', text.flatMap((page) => page.split('\n')))
EOF
cat >"$dir/stated" <<'EOF'
pdf2json, its list: Berlin will not send | tanks, said the minister | on Monday.
pdf2json, raw text: on Monday. | tanks, said the minister | Berlin will not send | ----------------Page (0) Break---------------- | The second page. | ----------------Page (1) Break----------------
unpdf: Berlin will not send | tanks, said the minister | on Monday. | The second page.
EOF
{
  node "$dir/make.mjs" "$dir/said.pdf"
  node "$dir/read.mjs" "$dir/said.pdf" 2>/dev/null | grep -E '^(pdf2json|unpdf)'
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
