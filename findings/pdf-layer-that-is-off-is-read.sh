#!/usr/bin/env bash
# Question: A PDF has a draft sentence on a layer that is switched off: it is neither shown nor printed. Who reads it?
# Guess: Nobody, or all: text is text.
# What happens: pdf.js, pdfminer and pypdf read it as the next sentence; pdftotext and mutool leave it out.
#   (poppler-utils 22.12.0-2+deb12u2, mupdf-tools 1.21.1+ds2-1+deb12u1, python3-pdfminer 20221105+dfsg-1.1~deb12u1,
#   python3-pypdf 3.4.1-1+deb12u1, pdf-lib@1.17.1, unpdf@1.7.0; seen 2026-11-30.)
# Why it matters: A party opposes in one tool, in a draft it withdrew, what it supports in print.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
need() {
  dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q "ok installed" ||
    apt-get install -y --no-install-recommends "$1=$2" >/dev/null 2>&1 || { echo "did not run: $1 $2 is not to be had"; exit 0; }
  local is; is=$(dpkg-query -W -f='${Version}' "$1")
  [ "$is" = "$2" ] || { echo "did not run: $1 is $is here, this was seen with $2"; exit 0; }
  echo "$1 $is"
}
need poppler-utils 22.12.0-2+deb12u2
need mupdf-tools 1.21.1+ds2-1+deb12u1
need python3-pdfminer 20221105+dfsg-1.1~deb12u1
need python3-pypdf 3.4.1-1+deb12u1
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" pdf-lib@1.17.1 unpdf@1.7.0 >/dev/null 2>&1 ||
  { echo "did not run: pdf-lib@1.17.1 unpdf@1.7.0 not to be had"; exit 0; }
echo "pdf-lib@1.17.1 unpdf@1.7.0"
cat >"$dir/write.mjs" <<'CODE'
import { writeFileSync } from 'node:fs';
import { PDFDocument, PDFName, PDFOperator, PDFString, StandardFonts } from 'pdf-lib';
const pdf = await PDFDocument.create();
const font = await pdf.embedFont(StandardFonts.Helvetica);
const page = pdf.addPage([600, 800]);
const draft = pdf.context.register(pdf.context.obj({ Type: 'OCG', Name: PDFString.of('Draft') }));
pdf.catalog.set(PDFName.of('OCProperties'), pdf.context.obj({ OCGs: [draft], D: { OFF: [draft], Order: [draft] } }));
page.node.Resources().set(PDFName.of('Properties'), pdf.context.obj({ Draft: draft }));
page.drawText('The party supports the deal.', { x: 50, y: 700, size: 12, font });
page.pushOperators(PDFOperator.of('BDC', [PDFName.of('OC'), PDFName.of('Draft')]));
page.drawText('The party opposes the deal.', { x: 50, y: 680, size: 12, font });
page.pushOperators(PDFOperator.of('EMC', []));
writeFileSync('a.pdf', await pdf.save());
CODE
cat >"$dir/read.mjs" <<'CODE'
import { readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
const { text } = await extractText(await getDocumentProxy(new Uint8Array(readFileSync('a.pdf'))), { mergePages: true });
console.log('pdf.js (unpdf) |', text.replace(/\s+/g, ' '));
CODE
cat >"$dir/read.py" <<'CODE'
from pdfminer.high_level import extract_text
from pypdf import PdfReader
print("pdfminer |", " ".join(extract_text("a.pdf").split()))
print("pypdf |", " ".join(PdfReader("a.pdf").pages[0].extract_text().split()))
CODE
cat >"$dir/stated" <<'STATED'
pdftotext | The party supports the deal. 
mutool | The party supports the deal. 
pdf.js (unpdf) | The party supports the deal. The party opposes the deal.
pdfminer | The party supports the deal. The party opposes the deal.
pypdf | The party supports the deal. The party opposes the deal.
STATED
{
  node "$dir/write.mjs"
  echo "pdftotext | $(pdftotext a.pdf - | tr -s '\n\f' '  ')"
  echo "mutool | $(mutool draw -q -F txt a.pdf 2>/dev/null | tr -s '\n\f' '  ')"
  node "$dir/read.mjs"
  /usr/bin/python3 -W ignore "$dir/read.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
