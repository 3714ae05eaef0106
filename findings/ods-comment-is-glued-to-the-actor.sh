#!/usr/bin/env bash
# Question: A table of statements is an ODS sheet; a coder left a comment on Ann's cell, and the text of the statement
#   has two lines in its cell, with a tab and a line break. What do officeparser, pandas, SheetJS and Gnumeric read?
# Guess: Ann, and “We will / not sign / today.” with line ends or blanks; the comment left out or apart.
# What happens: pandas 1.5.3 reads the actor as “Bob2026-03-04T10:00:00Which one?Ann”, the comment with its author and
#   time, and the statement as “We willnotsigntoday, says Ann.”; officeparser 7.8.0 reads “Which one?Ann”, and of the
#   statement “We willAnn”. @e965/xlsx 0.20.3 and Gnumeric 1.12.55 read both as they are shown. Seen on 30 November
#   2026.
# Why it matters: The comment makes another actor, and the not is no word any more.
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
need python3-pandas '1.5.3+dfsg-2'
need python3-odf '1.4.2-2'
need gnumeric '1.12.55-1'

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" officeparser@7.8.0 @e965/xlsx@0.20.3 jszip@3.10.1 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: officeparser@7.8.0 @e965/xlsx@0.20.3 jszip@3.10.1 not to be had"; exit 0; }
echo "officeparser@7.8.0 @e965/xlsx@0.20.3 jszip@3.10.1"

cat >content.xml <<'EOF'
<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:body><office:spreadsheet><table:table table:name="statements"><table:table-column table:number-columns-repeated="2"/>
<table:table-row><table:table-cell office:value-type="string"><text:p>actor</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>statement</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><office:annotation><dc:creator>Bob</dc:creator><dc:date>2026-03-04T10:00:00</dc:date><text:p>Which one?</text:p></office:annotation><text:p>Ann</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>We will</text:p><text:p>not<text:tab/>sign<text:line-break/>today,<text:s/>says <text:span>Ann</text:span>.</text:p></table:table-cell></table:table-row>
</table:table></office:spreadsheet></office:body></office:document-content>
EOF
cat >styles.xml <<'EOF'
<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"><office:font-face-decls/><office:styles/><office:automatic-styles/><office:master-styles/></office:document-styles>
EOF
cat >manifest.xml <<'EOF'
<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>
EOF
cat >run.cjs <<'EOF'
const { readFileSync, writeFileSync } = require('node:fs')
const XLSX = require('@e965/xlsx')
const JSZip = require('jszip')
const { parseOffice } = require('officeparser')
;(async () => {
  const zip = new JSZip()
  zip.file('mimetype', 'application/vnd.oasis.opendocument.spreadsheet', { compression: 'STORE' })
  for (const [inside, name] of [['content.xml', 'content.xml'], ['styles.xml', 'styles.xml'], ['META-INF/manifest.xml', 'manifest.xml']]) zip.file(inside, readFileSync(name))
  const sheet = await zip.generateAsync({ type: 'nodebuffer' })
  writeFileSync('statements.ods', sheet)
  console.log('officeparser', JSON.stringify((await parseOffice('statements.ods')).toText()))
  console.log('@e965/xlsx  ', JSON.stringify(XLSX.utils.sheet_to_json(XLSX.read(sheet).Sheets.statements, { header: 1 })[1]))
  process.exit(0)
})()
EOF
cat >run.py <<'EOF'
import json, pandas
print("pandas      ", json.dumps(list(pandas.read_excel("statements.ods", engine="odf").iloc[0])))
EOF
cat >stated <<'EOF'
officeparser "actor\nstatement\nWhich one?Ann\nWe willAnn"
@e965/xlsx   ["Ann","We will\nnot\tsign\ntoday, says Ann."]
pandas       ["Bob2026-03-04T10:00:00Which one?Ann", "We willnotsigntoday, says Ann."]
ssconvert    Ann,"We will|not	sign|today, says Ann."|
EOF
{
  node run.cjs 2>/dev/null
  /usr/bin/python3 -W ignore run.py
  ssconvert statements.ods statements.csv >/dev/null 2>&1
  echo "ssconvert   " "$(tail -n +2 statements.csv | tr '\n' '|')"
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
