#!/usr/bin/env bash
# Question: A PDF reads "sent 30 tanks" with a small raised 1 behind the 30, the mark of a footnote. What do
#   pdftotext, pdfminer and unpdf write?
# Guess: 30, then the mark apart, by a blank or on a line of its own: it is smaller and stands higher.
# What happens: 301 tanks, from all three (poppler-utils 22.12.0, pdfminer 20221105, unpdf 1.7.0), and 10 to the 6th
#   is 106. pypdf 3.4.1 puts the mark on a line of its own. Seen on 30 November 2026.
# Why it matters: A number with a footnote is ten times as large, and it is the figures that get footnotes.
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
need poppler-utils '22.12.0-2+deb12u2'
need python3-pdfminer '20221105+dfsg-1.1~deb12u1'
need python3-pypdf '3.4.1-1+deb12u1'

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" pdf-lib@1.17.1 unpdf@1.7.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: pdf-lib@1.17.1 unpdf@1.7.0 not to be had"; exit 0; }
echo "pdf-lib@1.17.1 unpdf@1.7.0"

cat >write.mjs <<'EOF'
import { writeFileSync } from 'node:fs'
import { PDFDocument, StandardFonts } from 'pdf-lib'
const document = await PDFDocument.create()
const font = await document.embedFont(StandardFonts.Helvetica)
const page = document.addPage([400, 300])
let x = 40
const put = (text, y, size) => {
  page.drawText(text, { x, y, size, font })
  x += font.widthOfTextAtSize(text, size)
}
put('Berlin sent 30', 200, 11)
put('1', 204, 7)
put(' tanks and 10', 200, 11)
put('6', 204, 7)
put(' rounds.', 200, 11)
writeFileSync('report.pdf', await document.save())
EOF
cat >read.py <<'EOF'
import pypdf
from pdfminer.high_level import extract_text
print("pdfminer:", " ".join(extract_text("report.pdf").split()))
print("pypdf:", pypdf.PdfReader("report.pdf").pages[0].extract_text().strip().split("\n"))
EOF
cat >read.mjs <<'EOF'
import { readFileSync } from 'node:fs'
import { extractText, getDocumentProxy } from 'unpdf'
const { text } = await extractText(await getDocumentProxy(new Uint8Array(readFileSync('report.pdf'))), { mergePages: true })
console.log('unpdf:', text)
EOF
cat >stated <<'EOF'
pdftotext: Berlin sent 301 tanks and 106 rounds.
layout: Berlin sent 301 tanks and 106 rounds.
pdfminer: Berlin sent 301 tanks and 106 rounds.
pypdf: ['Berlin sent 30', '1', ' tanks and 10', '6', ' rounds.']
unpdf: Berlin sent 301 tanks and 106 rounds.
EOF
{
  node write.mjs
  echo "pdftotext:" $(pdftotext report.pdf - | head -1)
  echo "layout:" $(pdftotext -layout report.pdf - | head -1)
  /usr/bin/python3 -W ignore read.py
  node read.mjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
