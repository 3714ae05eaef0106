#!/usr/bin/env bash
# Question: What does docx2txt print of a paragraph that was moved with tracked changes on?
# Guess: The paragraph once, in its new place: it prints inserted words and leaves out deleted ones.
# What happens: docx2txt 1.4 prints it twice, at the old place and the new: a move keeps its old copy in ordinary w:t elements
#   inside w:moveFrom, not in w:delText, so it does not look deleted. Seen on 29 November 2026.
# Why it matters: A statement that an editor moved counts as two statements of the same speaker.
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
wanted docx2txt '1.4-5'

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

who="w:author='A' w:date='2026-03-04T10:00:00Z'"
docx moved "<w:p><w:moveFrom w:id='1' $who>$(run 'Minister Alder opposes the bill.')</w:moveFrom></w:p><w:p>$(run 'The rest stays.')</w:p><w:p><w:moveTo w:id='2' $who>$(run 'Minister Alder opposes the bill.')</w:moveTo></w:p>"
docx deleted "<w:p><w:del w:id='1' $who><w:r><w:delText>Minister Alder opposes the bill.</w:delText></w:r></w:del></w:p><w:p>$(run 'The rest stays.')</w:p>"
times() { docx2txt "$dir/$1.docx" - | grep -o 'Alder opposes' | wc -l; }
see 'times in the moved text' "$(times moved)" 2
see 'times in the deleted text' "$(times deleted)" 0

exit "$changed"
