#!/usr/bin/env bash
# Question: pandoc takes tracked changes of a DOCX as accepted. What becomes of a table row that was deleted with tracking
#   on?
# Guess: It is gone, like deleted words.
# What happens: pandoc 2.17.1.1 honours w:del around words, but not w:del in the properties of a row: the struck row stays as if
#   nobody had touched it. mammoth 1.13.0 does drop it, so two readers of one file disagree on who voted. Seen on 29
#   November 2026.
# Why it matters: A vote or a name that the authors took out of a list is coded as theirs.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

wanted() { # package version
  local seen
  seen=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  if [ "${seen%% *}" != installed ]; then
    { apt-get update -qq && apt-get install -y --no-install-recommends "$1=$2"; } >"$dir/apt.log" 2>&1 || true
    seen=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  fi
  [ "$seen" = "installed $2" ] || { echo "did not run: Debian's $1 $2 not to be had (seen: ${seen:-none})"; exit 0; }
}
wanted pandoc '2.17.1.1-2~deb12u1'

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

changed=0
see() { # what now stated
  if [ "$2" = "$3" ]; then echo "as stated: $1: $2"; else echo "changed: $1: $2"; echo "  stated was: $3"; changed=1; fi
}

row() { printf '<w:tr>%s<w:tc><w:p>%s</w:p></w:tc><w:tc><w:p>%s</w:p></w:tc></w:tr>' "$3" "$(run "$1")" "$(run "$2")"; }
gone="<w:trPr><w:del w:id='9' w:author='A' w:date='2026-03-04T10:00:00Z'/></w:trPr>"
grid="<w:tblPr/><w:tblGrid><w:gridCol w:w='3000'/><w:gridCol w:w='3000'/></w:tblGrid>"
docx vote "<w:tbl>$grid$(row Alder No '')$(row Birch Yes "$gone")</w:tbl><w:p><w:del w:id='8' w:author='A' w:date='2026-03-04T10:00:00Z'><w:r><w:delText>Old </w:delText></w:r></w:del>$(run 'end')</w:p>"
see 'pandoc: words of the table and after it' "$(pandoc -f docx -t plain --wrap=none "$dir/vote.docx" | grep -o '[A-Za-z]*' | tr '\n' ' ')" 'Alder No Birch Yes end '
see 'mammoth' "$(cd "$dir" && node -e "require('mammoth').extractRawText({path: 'vote.docx'}).then(r => console.log(r.value.match(/[A-Za-z]+/g).join(' ')))")" 'Alder No end'

exit "$changed"
