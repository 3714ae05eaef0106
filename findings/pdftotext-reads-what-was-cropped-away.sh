#!/usr/bin/env bash
# Question: A page of a newspaper is cropped to one article (its crop box). Do pdftotext, pdf.js, mutool, pdfminer and
#   pypdf give the article, or also the one that was cropped away?
# Guess: All the same: the article, as one sees it and prints it.
# What happens: pdftotext, pdfminer and pypdf give both articles, the one that cannot be seen too; pdf.js and mutool
#   the one. (poppler-utils 22.12.0-2+deb12u2, mupdf-tools 1.21.1+ds2-1+deb12u1, python3-pdfminer
#   20221105+dfsg-1.1~deb12u1, python3-pypdf 3.4.1-1+deb12u1, pdf-lib@1.17.1, unpdf@1.7.0; seen 2026-11-30.)
# Why it matters: A statement is quoted from an article that is not on the clipping, under the date and title of
#   another.
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
import { PDFDocument, StandardFonts } from 'pdf-lib';
const pdf = await PDFDocument.create();
const font = await pdf.embedFont(StandardFonts.Helvetica);
const page = pdf.addPage([600, 800]);
page.drawText('Alder supports the deal.', { x: 50, y: 700, size: 12, font });
page.drawText('Stone opposes the deal.', { x: 50, y: 200, size: 12, font });
page.setCropBox(0, 400, 600, 400);
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
pdftotext | Alder supports the deal. Stone opposes the deal. 
mutool | Alder supports the deal. 
pdf.js (unpdf) | Alder supports the deal.
pdfminer | Alder supports the deal. Stone opposes the deal.
pypdf | Alder supports the deal. Stone opposes the deal.
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
