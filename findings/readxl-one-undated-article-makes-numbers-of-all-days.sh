#!/usr/bin/env bash
# Question: A column of days in an Excel sheet has 4 March 2026, the word "undated" and 6 March 2026. What are the
#   days in R, read with readxl?
# Guess: "2026-03-04", "undated", "2026-03-06": the column is one of texts, and each cell as it is shown.
# What happens: "46085", "undated", "46087": the days of Excel since 1900 as texts, without a warning. openxlsx,
#   told to detect dates, gives the days, openpyxl dates and the word. (r-cran-readxl 1.4.2-1, r-cran-openxlsx
#   4.2.5.2-1, python3-openpyxl 3.0.9-1, jszip@3.10.1; seen on 30 November 2026.)
# Why it matters: One article without a day takes the day from all others, and "46085" joins with nothing.
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
wanted r-cran-readxl 1.4.2-1
wanted r-cran-openxlsx 4.2.5.2-1
wanted python3-openpyxl 3.0.9-1

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" \
  jszip@3.10.1 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: jszip@3.10.1 not to be had"; exit 0; }

cat >"$dir/make.cjs" <<'EOF'
const JSZip = require('jszip')
const { writeFileSync } = require('node:fs')

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const package_ = 'http://schemas.openxmlformats.org/package/2006'
const zip = new JSZip()
zip.file(
  '[Content_Types].xml',
  `${head}<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
)
const relations = (list) =>
  `${head}<Relationships xmlns="${package_}/relationships">${list.map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${kind}" Target="${target}"/>`).join('')}</Relationships>`
zip.file('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']]))
zip.file(
  'xl/_rels/workbook.xml.rels',
  relations([['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']]),
)
zip.file(
  'xl/workbook.xml',
  `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr/><sheets><sheet name="Said" sheetId="1" r:id="rId1"/></sheets></workbook>`,
)
zip.file(
  'xl/styles.xml',
  `${head}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
)
zip.file(
  'xl/sharedStrings.xml',
  `${head}<sst xmlns="${main}" count="2" uniqueCount="2"><si><t>day</t></si><si><t>undated</t></si></sst>`,
)
zip.file(
  'xl/worksheets/sheet1.xml',
  `${head}<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" s="1"><v>46085</v></c></row><row r="3"><c r="A3" t="s"><v>1</v></c></row><row r="4"><c r="A4" s="1"><v>46087</v></c></row></sheetData></worksheet>`,
)
zip.generateAsync({ type: 'nodebuffer' }).then((data) => writeFileSync(process.argv[2], data))
EOF
cat >"$dir/read.R" <<'EOF'
file <- commandArgs(TRUE)
cat('readxl:', paste(readxl::read_excel(file)$day, collapse = ', '), '\n')
cat('openxlsx:', paste(openxlsx::read.xlsx(file, detectDates = TRUE)$day, collapse = ', '), '\n')
EOF
cat >"$dir/stated" <<'EOF'
readxl: 46085, undated, 46087 
openxlsx: 2026-03-04, undated, 2026-03-06 
openpyxl: 2026-03-04 undated 2026-03-06
EOF
{
  node "$dir/make.cjs" "$dir/said.xlsx"
  TZ=UTC Rscript --vanilla "$dir/read.R" "$dir/said.xlsx" 2>/dev/null
  /usr/bin/python3 -W ignore -c 'import sys, openpyxl; print("openpyxl:", *(str(cell.value)[:10] for cell in openpyxl.load_workbook(sys.argv[1]).active["A"][1:]))' "$dir/said.xlsx"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
