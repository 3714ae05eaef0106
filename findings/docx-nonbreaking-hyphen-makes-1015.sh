#!/usr/bin/env bash
# Question: A Word text has 10-15 tanks and F-16 with Word's own hyphen that does not break (Ctrl+Shift+hyphen). What
#   do readers of Word files write?
# Guess: A hyphen, in one form or another.
# What happens: python-docx 0.8.11 and word-extractor 1.0.4 drop the mark, which is an element of its own and no
#   letter: 1015 tanks, F16. docx2txt 1.4, pandoc 2.17.1.1 and mammoth 1.13.0 keep a hyphen. Seen on 30 November 2026.
# Why it matters: It is ranges and names of weapons whose hyphen people keep from breaking, and the range becomes a
#   number a hundred times as large.
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
need python3-docx '0.8.11+dfsg1-5'
need docx2txt '1.4-5'
need pandoc '2.17.1.1-2~deb12u1'

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" mammoth@1.13.0 word-extractor@1.0.4 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: mammoth@1.13.0 word-extractor@1.0.4 not to be had"; exit 0; }
echo "mammoth@1.13.0 word-extractor@1.0.4"

cat >write.py <<'EOF'
import zipfile
main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
def run(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'
paragraph = (
    run("Berlin sends ") + "<w:r><w:t>10</w:t><w:noBreakHyphen/><w:t>15</w:t></w:r>" + run(" tanks and no ")
    + "<w:r><w:t>F</w:t><w:noBreakHyphen/><w:t>16</w:t></w:r>" + run(".")
)
parts = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": f'<w:document xmlns:w="{main}"><w:body><w:p>{paragraph}</w:p><w:sectPr/></w:body></w:document>',
}
with zipfile.ZipFile("said.docx", "w") as file:
    for name, text in parts.items():
        file.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + text)
EOF
cat >read.py <<'EOF'
import docx
print("python-docx:", docx.Document("said.docx").paragraphs[0].text)
EOF
cat >read.mjs <<'EOF'
import mammoth from 'mammoth'
console.log('mammoth:', (await mammoth.extractRawText({ path: 'said.docx' })).value.trim())
import WordExtractor from 'word-extractor'
console.log('word-extractor:', (await new WordExtractor().extract('said.docx')).getBody().trim())
EOF
cat >stated <<'EOF'
python-docx: Berlin sends 1015 tanks and no F16.
docx2txt: Berlin sends 10-15 tanks and no F-16.
pandoc: Berlin sends 10‑15 tanks and no F‑16.
mammoth: Berlin sends 10‑15 tanks and no F‑16.
word-extractor: Berlin sends 1015 tanks and no F16.
EOF
{
  /usr/bin/python3 write.py
  /usr/bin/python3 -W ignore read.py
  echo "docx2txt: $(docx2txt said.docx - | head -1)"
  echo "pandoc: $(pandoc -t plain --columns=200 said.docx)"
  node read.mjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
