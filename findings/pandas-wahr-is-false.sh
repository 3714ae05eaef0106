#!/usr/bin/env bash
# Question: A German LibreOffice saves a sheet of coded statements as ODS. The column agrees has the truth values true
#   and false, shown as WAHR and FALSCH. What does pandas read?
# Guess: True and False: the value stands in the file as boolean-value, what is shown is for people.
# What happens: pandas 1.5.3 gives False for both: it looks whether the shown text is TRUE. A French VRAI or a Spanish
#   VERDADERO is False too, an English TRUE is True. @e965/xlsx 0.20.3 and Gnumeric 1.12.55 read the value. Seen on 30
#   November 2026.
# Why it matters: In the table of a German or French coder nobody agrees with anything.
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

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @e965/xlsx@0.20.3 jszip@3.10.1 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: @e965/xlsx@0.20.3 jszip@3.10.1 not to be had"; exit 0; }
echo "@e965/xlsx@0.20.3 jszip@3.10.1"

cat >content.xml <<'EOF'
<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.3"><office:body><office:spreadsheet><table:table table:name="statements"><table:table-column table:number-columns-repeated="2"/>
<table:table-row><table:table-cell office:value-type="string"><text:p>actor</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>agrees</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Ann</text:p></table:table-cell><table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Bob</text:p></table:table-cell><table:table-cell office:value-type="boolean" office:boolean-value="false"><text:p>FALSCH</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Cem</text:p></table:table-cell><table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>VRAI</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Dan</text:p></table:table-cell><table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell></table:table-row>
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
;(async () => {
  const zip = new JSZip()
  zip.file('mimetype', 'application/vnd.oasis.opendocument.spreadsheet', { compression: 'STORE' })
  for (const [inside, name] of [['content.xml', 'content.xml'], ['styles.xml', 'styles.xml'], ['META-INF/manifest.xml', 'manifest.xml']]) zip.file(inside, readFileSync(name))
  const sheet = await zip.generateAsync({ type: 'nodebuffer' })
  writeFileSync('statements.ods', sheet)
  console.log('@e965/xlsx', ...XLSX.utils.sheet_to_json(XLSX.read(sheet).Sheets.statements).map(row => `${row.actor}:${row.agrees}`))
})()
EOF
cat >run.py <<'EOF'
import pandas
table = pandas.read_excel("statements.ods", engine="odf")
print("pandas    ", *(actor + ":" + str(agrees) for actor, agrees in zip(table.actor, table.agrees)))
EOF
cat >stated <<'EOF'
@e965/xlsx Ann:true Bob:false Cem:true Dan:true
pandas     Ann:False Bob:False Cem:False Dan:True
ssconvert  Ann:TRUE Bob:FALSE Cem:TRUE Dan:TRUE
EOF
{
  node run.cjs 2>/dev/null
  /usr/bin/python3 -W ignore run.py
  ssconvert statements.ods statements.csv >/dev/null 2>&1
  echo "ssconvert " $(tail -n +2 statements.csv | tr ',' ':')
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
