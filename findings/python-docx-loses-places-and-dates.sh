#!/usr/bin/env bash
# Question: Word has marked dates and places of a document as such (smart tags), a word was inserted with tracking on,
#   and a number stands in a content control. What is python-docx's paragraph.text?
# Guess: The words as one reads them; at most the inserted word is missing.
# What happens: "On the mayor of said she will send tanks." python-docx 0.8.11 takes the runs that stand in the
#   paragraph itself and none inside another element: date, place, not and number are gone, the blanks around them
#   stay. docx2txt 1.4, pandoc 2.17.1.1 and mammoth 1.13.0 keep all of them. Seen on 30 November 2026.
# Why it matters: A refusal becomes a promise of nobody, nowhere, on no day, in a sentence that still looks like one.
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

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" mammoth@1.13.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: mammoth@1.13.0 not to be had"; exit 0; }
echo "mammoth@1.13.0"

cat >write.py <<'EOF'
import zipfile
main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
def run(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'
paragraph = (
    run("On ") + '<w:smartTag w:uri="urn:x" w:element="date">' + run("4 March") + "</w:smartTag>" + run(" the mayor of ")
    + '<w:smartTag w:uri="urn:x" w:element="place">' + run("Alderstadt") + "</w:smartTag>" + run(" said she will ")
    + '<w:ins w:id="1" w:author="B" w:date="2026-03-04T10:00:00Z">' + run("not") + "</w:ins>" + run(" send ")
    + "<w:sdt><w:sdtContent>" + run("30") + "</w:sdtContent></w:sdt>" + run(" tanks.")
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
EOF
cat >stated <<'EOF'
python-docx: On  the mayor of  said she will  send  tanks.
docx2txt: On 4 March the mayor of Alderstadt said she will not send 30 tanks.
pandoc: On 4 March the mayor of Alderstadt said she will not send 30 tanks.
mammoth: On 4 March the mayor of Alderstadt said she will not send 30 tanks.
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
