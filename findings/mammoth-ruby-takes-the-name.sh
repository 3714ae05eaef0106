#!/usr/bin/env bash
# Question: What is left of a Japanese name with its reading above it (w:ruby) in mammoth's text?
# Guess: The name (the base); the reading may be lost or stand behind it.
# What happens: mammoth 1.13.0 drops base and reading both: the name is gone, and the sentence begins with the particle after
#   it. HTML knows ruby, so nothing stands in the way of keeping it. Seen on 29 November 2026.
# Why it matters: East Asian texts put readings over just the names of people: every one of these actors vanishes from the
#   sentence.
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

docx ruby "<w:p><w:r><w:ruby><w:rubyPr/><w:rt>$(run 'いしかわ')</w:rt><w:rubyBase>$(run '石川')</w:rubyBase></w:ruby></w:r>$(run 'は反対した。')</w:p>"
docx plain "<w:p>$(run '石川')$(run 'は反対した。')</w:p>"

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

see('name with its reading', await text('ruby'), 'は反対した。')
see('name without', await text('plain'), '石川は反対した。')
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
