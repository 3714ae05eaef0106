#!/usr/bin/env bash
# Question: A German paper stresses a word by letters set apart (Sperrsatz), as papers did for a century: the PDF
#   shows the word nicht with 1 to 3 points between its letters of 11 points. What do the readers of PDF take out?
# Guess: nicht: the file holds the word as one string with a setting for the distance, no blank is in it.
# What happens: “n i c h t”, a blank for each gap, though there is none in the string: pdftotext 22.12, pdfminer
#   20221105 and unpdf 1.7.0 (pdf.js) from 1.5 points on, pdftotext -raw and mutool 1.21 from 2. Only pypdf 3.4.1
#   keeps the word, on a line of its own. Seen on 30 November 2026.
# Why it matters: The one word that turns the stance, set apart because it does, is no word in the text, and every
#   search for it fails.
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
need mupdf-tools '1.21.1+ds2-1+deb12u1'
need python3-pdfminer '20221105+dfsg-1.1~deb12u1'
need python3-pypdf '3.4.1-1+deb12u1'

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" pdf-lib@1.17.1 unpdf@1.7.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: pdf-lib@1.17.1 unpdf@1.7.0 not to be had"; exit 0; }
echo "pdf-lib@1.17.1 unpdf@1.7.0"

cat >write.mjs <<'EOF'
import { writeFileSync } from 'node:fs'
import { PDFDocument, setCharacterSpacing, StandardFonts } from 'pdf-lib'
const document = await PDFDocument.create()
const font = await document.embedFont(StandardFonts.TimesRoman)
const page = document.addPage([400, 300])
const put = (text, x, y, apart) => {
  page.pushOperators(setCharacterSpacing(apart))
  page.drawText(text, { x, y, size: 11, font })
  return x + font.widthOfTextAtSize(text, 11) + apart * text.length
}
let y = 250
for (const apart of [1, 1.5, 2, 3]) {
  const x = put('nicht', put(`${apart}: wir werden `, 40, y, 0), y, apart)
  put(' zustimmen.', x, y, 0)
  y -= 40
}
writeFileSync('paper.pdf', await document.save())
EOF
cat >read.py <<'EOF'
import pypdf
from pdfminer.high_level import extract_text
print("pdfminer:", " / ".join(line for line in extract_text("paper.pdf").split("\n") if line.strip()))
print("pypdf:", " / ".join(pypdf.PdfReader("paper.pdf").pages[0].extract_text().strip().split("\n")))
EOF
cat >read.mjs <<'EOF'
import { readFileSync } from 'node:fs'
import { extractText, getDocumentProxy } from 'unpdf'
const { text } = await extractText(await getDocumentProxy(new Uint8Array(readFileSync('paper.pdf'))), { mergePages: true })
console.log('unpdf:', text.trim().replace(/\n/g, ' / '))
EOF
cat >stated <<'EOF'
pdftotext: 1: wir werden nicht zustimmen. / 1.5: wir werden n i c h t zustimmen. / 2: wir werden n i c h t zustimmen. / 3: wir werden n i c h t zustimmen. / 
pdftotext -raw: 1: wir werden nicht zustimmen. / 1.5: wir werden nicht zustimmen. / 2: wir werden n i c h t zustimmen. / 3: wir werden n i c h t zustimmen.
mutool: 1: wir werden nicht zustimmen. / 1.5: wir werden nicht zustimmen. / 2: wir werden n i c h t  zustimmen. / 3: wir werden n i c h t  zustimmen. / 
pdfminer: 1: wir werden nicht zustimmen. / 1.5: wir werden n i c h t  zustimmen. / 2: wir werden n i c h t  zustimmen. / 3: wir werden n i c h t  zustimmen.
pypdf: 1: wir werden  / nicht /  zustimmen. / 1.5: wir werden  / nicht /  zustimmen. / 2: wir werden  / nicht /  zustimmen. / 3: wir werden  / nicht /  zustimmen.
unpdf: 1: wir werden nicht zustimmen. / 1.5: wir werden n i c h t zustimmen. / 2: wir werden n i c h t zustimmen. / 3: wir werden n i c h t zustimmen.
EOF
{
  node write.mjs
  echo "pdftotext:" "$(pdftotext paper.pdf - | grep . | paste -sd/ | sed 's|/| / |g')"
  echo "pdftotext -raw:" "$(pdftotext -raw paper.pdf - | grep '[a-z]' | paste -sd/ | sed 's|/| / |g')"
  echo "mutool:" "$(mutool draw -F txt paper.pdf 2>/dev/null | grep . | paste -sd/ | sed 's|/| / |g')"
  /usr/bin/python3 -W ignore read.py
  node read.mjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
