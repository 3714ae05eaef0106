#!/usr/bin/env bash
# Question: What does mammoth read of words that stand in a simple field (w:fldSimple), such as a merge field or a
#   cross-reference?
# Guess: The field's last result: it is ordinary runs inside the element, it is what Word shows, and mammoth does read
#   complex fields that way.
# What happens: mammoth 1.13.0 drops the element with everything in it: "The Ministry declined." becomes "declined." The value
#   is a message "unrecognised element" of type warning; the text and the HTML show no gap. The same field written
#   as a complex one (fldChar) keeps its words. Seen on 29 November 2026.
# Why it matters: Names in form letters and press releases are often merge fields: the speaker of the sentence is gone.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" mammoth@1.13.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: mammoth@1.13.0 not to be had"; exit 0; }

cat >"$dir/make.py" <<'EOF'
import sys, zipfile
name, body = sys.argv[1:]
open_tag = '<?xml version="1.0" encoding="UTF-8"?>'
package = "http://schemas.openxmlformats.org/package/2006"
office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
with zipfile.ZipFile(name, "w") as z:
    z.writestr("[Content_Types].xml", f'{open_tag}<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{kind}"/></Types>')
    z.writestr("_rels/.rels", f'{open_tag}<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{office}/officeDocument" Target="word/document.xml"/></Relationships>')
    z.writestr("word/document.xml", f'{open_tag}<w:document xmlns:w="{word}"><w:body>{body}<w:sectPr/></w:body></w:document>')
EOF
run() { printf '<w:r><w:t xml:space="preserve">%s</w:t></w:r>' "$1"; }
docx() { /usr/bin/python3 "$dir/make.py" "$dir/$1.docx" "$2"; }

docx simple "<w:p><w:fldSimple w:instr=' MERGEFIELD Speaker '>$(run 'The Ministry')</w:fldSimple>$(run ' declined.')</w:p>"
part() { printf '<w:r><w:fldChar w:fldCharType="%s"/></w:r>' "$1"; }
docx complex "<w:p>$(part begin)<w:r><w:instrText> MERGEFIELD Speaker </w:instrText></w:r>$(part separate)$(run 'The Ministry')$(part end)$(run ' declined.')</w:p>"

cat >"$dir/run.mjs" <<'EOF'
import { createRequire } from 'node:module'

let changed = 0
function see(what, now, stated) {
  const same = JSON.stringify(now) === JSON.stringify(stated)
  console.log(`${same ? 'as stated' : 'CHANGED'}: ${what}: ${JSON.stringify(now)}`)
  if (!same) {
    console.log(`  stated was: ${JSON.stringify(stated)}`)
    changed = 1
  }
}

const mammoth = createRequire(import.meta.url)('mammoth')
const text = async name => (await mammoth.extractRawText({ path: new URL(`${name}.docx`, import.meta.url).pathname })).value.trim()

see('simple field', await text('simple'), 'declined.')
see('complex field', await text('complex'), 'The Ministry declined.')
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
