#!/usr/bin/env bash
# Question: Part of a Word sentence stands in an element that states its direction (w:dir, w:bdo) or its own markup
#   (w:customXml). Do its words come out of pandoc and mammoth?
# Guess: Yes: such elements change no word.
# What happens: pandoc 2.17.1.1 and mammoth 1.13.0 both drop the words in w:dir and w:bdo, and pandoc those in
#   w:customXml too, without a message from pandoc: "She will send tanks". docx2txt 1.4 and word-extractor 1.0.4 keep
#   all. Seen on 30 November 2026.
# Why it matters: Word states the direction where Hebrew, Arabic and Latin words meet: names and numbers go missing
#   from such texts, and here the not.
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
    run("She will ") + '<w:dir w:val="ltr">' + run("not") + "</w:dir>" + run(" send ") + '<w:bdo w:val="ltr">' + run("30")
    + "</w:bdo>" + run(" tanks to ") + '<w:customXml w:uri="urn:x" w:element="place">' + run("Kyiv") + "</w:customXml>" + run(".")
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
cat >read.mjs <<'EOF'
import mammoth from 'mammoth'
console.log('mammoth:', (await mammoth.extractRawText({ path: 'said.docx' })).value.trim())
import WordExtractor from 'word-extractor'
console.log('word-extractor:', (await new WordExtractor().extract('said.docx')).getBody().trim())
EOF
cat >stated <<'EOF'
docx2txt: She will not send 30 tanks to Kyiv.
pandoc: She will send tanks to .
mammoth: She will  send  tanks to Kyiv.
word-extractor: She will not send 30 tanks to Kyiv.
EOF
{
  /usr/bin/python3 write.py
  echo "docx2txt: $(docx2txt said.docx - | head -1)"
  echo "pandoc: $(pandoc -t plain --columns=200 said.docx 2>&1)"
  node read.mjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
