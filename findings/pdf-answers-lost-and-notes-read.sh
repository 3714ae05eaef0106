#!/usr/bin/env bash
# Question: A consultation form in PDF: the question is printed, the answer filled in, and a reader put a text note on
#   the page. Which of the three do pdftotext, pdf.js, mutool, pdfminer and pypdf read?
# Guess: The question and the answer, not the note; or the question alone.
# What happens: pdftotext and mutool read all three, the reader's note as a paragraph of the document; pdf.js,
#   pdfminer and pypdf the question alone. (poppler-utils 22.12.0-2+deb12u2, mupdf-tools 1.21.1+ds2-1+deb12u1,
#   python3-pdfminer 20221105+dfsg-1.1~deb12u1, python3-pypdf 3.4.1-1+deb12u1, pdf-lib@1.17.1, unpdf@1.7.0; seen
#   2026-11-30.)
# Why it matters: Either an organisation's answers are lost, or the words of whoever worked with the file are put into
#   its mouth.
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
import { PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib';
const pdf = await PDFDocument.create();
const font = await pdf.embedFont(StandardFonts.Helvetica);
const page = pdf.addPage([600, 800]);
page.drawText('Do you support the deal?', { x: 50, y: 700, size: 12, font });
const answer = pdf.getForm().createTextField('answer');
answer.setText('No, we oppose it.');
answer.addToPage(page, { x: 50, y: 650, width: 300, height: 20, font });
page.node.Annots().push(pdf.context.register(pdf.context.obj({
  Type: 'Annot', Subtype: 'FreeText', Rect: [50, 600, 300, 620], Contents: PDFString.of('They lie.'), DA: PDFString.of('/Helv 12 Tf 0 g'),
})));
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
pdftotext | Do you support the deal? No, we oppose it. They lie. 
mutool | Do you support the deal? They lie. No, we oppose it. 
pdf.js (unpdf) | Do you support the deal?
pdfminer | Do you support the deal?
pypdf | Do you support the deal?
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
