#!/usr/bin/env bash
# Question: A paper's program makes a word bold by printing it twice, the second time a third of a point further:
#   Berlin will not send 30 tanks. What do the readers of PDF take out?
# Guess: “Berlin will not send 30 tanks.”: the trick is as old as PDF, and one word is seen.
# What happens: unpdf 1.7.0 (pdf.js) and pdfminer 20221105 give “notnot” and “3030”, mutool 1.21 and pdftotext 22.12
#   -raw the word twice on two lines, pypdf 3.4.1 on lines of their own. pdftotext alone, without -raw, drops what
#   stands on the same spot. Seen on 30 November 2026.
# Why it matters: A number becomes a hundred times itself and a refusal no word at all, in headlines, where this is
#   done.
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
import { PDFDocument, StandardFonts } from 'pdf-lib'
const document = await PDFDocument.create()
const font = await document.embedFont(StandardFonts.Helvetica)
const page = document.addPage([400, 300])
let x = 40
const put = (text, bold) => {
  page.drawText(text, { x, y: 200, size: 11, font })
  if (bold) page.drawText(text, { x: x + 0.33, y: 200, size: 11, font })
  x += font.widthOfTextAtSize(text, 11)
}
put('Berlin will ')
put('not', true)
put(' send ')
put('30', true)
put(' tanks.')
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
pdftotext: Berlin will not send 30 tanks. / 
pdftotext -raw: Berlin will not / not send 30 / 30 tanks.
mutool: Berlin will not / not send 30 / 30 tanks. / 
pdfminer: Berlin will notnot send 3030 tanks.
pypdf: Berlin will  / not / not /  send  / 30 / 30 /  tanks.
unpdf: Berlin will notnot send 3030 tanks.
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
