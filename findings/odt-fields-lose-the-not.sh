#!/usr/bin/env bash
# Question: A press release is an ODT file: its day, its author and a “not” stand in fields, a place is
#   cross-referenced, a Japanese name has a reading (ruby), a list and a table have heads, and a word was deleted with
#   tracking on. What do officeparser, odt2txt and pandoc read?
# Guess: What LibreOffice shows: fields hold their text as plain words in the file.
# What happens: pandoc 2.17.1.1 and officeparser 7.8.0 leave out the words of the fields (date, author, variable), the
#   ruby with its base and the head row of the table; officeparser also the reference and the head of the list, which
#   pandoc makes its first point, and it puts the deleted “never” in front. odt2txt 0.5 keeps all of it, glues the
#   reading to the name and prints the deleted word with its author and time. Seen on 30 November 2026.
# Why it matters: “On 4 March Ann said we will not sign” becomes “On said we will sign”, in the converter most use.
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
need pandoc '2.17.1.1-2~deb12u1'
need odt2txt '0.5-7'

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" officeparser@7.8.0 jszip@3.10.1 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: officeparser@7.8.0 jszip@3.10.1 not to be had"; exit 0; }
echo "officeparser@7.8.0 jszip@3.10.1"

cat >content.xml <<'EOF'
<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:body><office:text>
<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Bob</dc:creator><dc:date>2026-03-04T10:00:00</dc:date></office:change-info><text:p>never</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:user-field-decls><text:user-field-decl text:name="stance" office:value-type="string" office:string-value="not"/></text:user-field-decls>
<text:p>On <text:date text:date-value="2026-03-04">4 March</text:date> <text:author-name>Ann</text:author-name> said we will <text:user-field-get text:name="stance">not</text:user-field-get> sign, see <text:bookmark-ref text:reference-format="text" text:ref-name="place">Berlin</text:bookmark-ref>.</text:p>
<text:p>Minister <text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>とうきょう</text:ruby-text></text:ruby> will <text:change text:change-id="c1"/>agree in <text:bookmark-start text:name="place"/>Berlin<text:bookmark-end text:name="place"/>.</text:p>
<text:list><text:list-header><text:p>We want:</text:p></text:list-header><text:list-item><text:p>peace.</text:p></text:list-item></text:list>
<table:table table:name="votes"><table:table-column/><table:table-header-rows><table:table-row><table:table-cell><text:p>against</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>SPD</text:p></table:table-cell></table:table-row></table:table>
</office:text></office:body></office:document-content>
EOF
cat >styles.xml <<'EOF'
<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" office:version="1.3"><office:font-face-decls/><office:styles/><office:automatic-styles/><office:master-styles/></office:document-styles>
EOF
cat >manifest.xml <<'EOF'
<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>
EOF
cat >run.cjs <<'EOF'
const { readFileSync, writeFileSync } = require('node:fs')
const JSZip = require('jszip')
const { parseOffice } = require('officeparser')
;(async () => {
  const zip = new JSZip()
  zip.file('mimetype', 'application/vnd.oasis.opendocument.text', { compression: 'STORE' })
  for (const [inside, name] of [['content.xml', 'content.xml'], ['styles.xml', 'styles.xml'], ['META-INF/manifest.xml', 'manifest.xml']]) zip.file(inside, readFileSync(name))
  writeFileSync('release.odt', await zip.generateAsync({ type: 'nodebuffer' }))
  const text = (await parseOffice('release.odt')).toText()
  for (const line of text.split('\n').filter(line => line.trim())) console.log('officeparser:', line)
  process.exit(0)
})()
EOF
cat >stated <<'EOF'
officeparser: never
officeparser: On   said we will  sign, see .
officeparser: Minister  will agree in Berlin.
officeparser: peace.
officeparser: SPD
odt2txt: Bob2026-03-04T10:00:00never
odt2txt: On 4 March Ann said we will not sign, see Berlin.
odt2txt: Minister 東京とうきょう will agree in Berlin.
odt2txt: We want:
odt2txt: peace.
odt2txt: against
odt2txt: SPD
pandoc: On said we will sign, see Berlin.
pandoc: Minister will agree in Berlin.
pandoc: 1.  We want:
pandoc: 2.  peace.
pandoc: SPD
EOF
{
  node run.cjs 2>/dev/null
  odt2txt --width=-1 release.odt | grep '[a-zA-Z]' | sed 's/^/odt2txt: /'
  pandoc -t plain --wrap=none release.odt 2>&1 | grep '[a-zA-Z]' | sed 's/^ */pandoc: /'
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
