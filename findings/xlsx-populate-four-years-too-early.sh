#!/usr/bin/env bash
# Question: A workbook from a Mac counts its days from 1904, as it says in its properties, and a cell shows 4 March
#   2026. Which day do readers of XLSX find?
# Guess: 4 March 2026: the property is as old as the format, and all look at it.
# What happens: xlsx-populate, by its own numberToDate, and openxlsx of R, by its own convertToDate, find 3 March
#   2022. openxlsx knows the property if it is told to detect dates; then it is right. read-excel-file, exceljs,
#   SheetJS, readxl and openpyxl are right. (r-cran-openxlsx 4.2.5.2-1, r-cran-readxl 1.4.2-1, python3-openpyxl
#   3.0.9-1, xlsx-populate@1.21.0, read-excel-file@9.3.17, exceljs@4.4.0, @e965/xlsx@0.20.3, jszip@3.10.1; seen on
#   30 November 2026.)
# Why it matters: The whole table is four years and a day early, and still looks like dates.
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
wanted r-cran-openxlsx 4.2.5.2-1
wanted r-cran-readxl 1.4.2-1
wanted python3-openpyxl 3.0.9-1

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" \
  xlsx-populate@1.21.0 read-excel-file@9.3.17 exceljs@4.4.0 @e965/xlsx@0.20.3 jszip@3.10.1 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: xlsx-populate@1.21.0 read-excel-file@9.3.17 exceljs@4.4.0 @e965/xlsx@0.20.3 jszip@3.10.1 not to be had"; exit 0; }

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
  `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="1"/><sheets><sheet name="Said" sheetId="1" r:id="rId1"/></sheets></workbook>`,
)
zip.file(
  'xl/styles.xml',
  `${head}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
)
zip.file(
  'xl/sharedStrings.xml',
  `${head}<sst xmlns="${main}" count="1" uniqueCount="1"><si><t>day</t></si></sst>`,
)
zip.file(
  'xl/worksheets/sheet1.xml',
  `${head}<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" s="1"><v>44623</v></c></row></sheetData></worksheet>`,
)
zip.generateAsync({ type: 'nodebuffer' }).then((data) => writeFileSync(process.argv[2], data))
EOF
cat >"$dir/read.mjs" <<'EOF'
import { createRequire } from 'node:module'
import readExcel from 'read-excel-file/node'

const require = createRequire(import.meta.url)
const XlsxPopulate = require('xlsx-populate')
const ExcelJS = require('exceljs')
const XLSX = require('@e965/xlsx')
const file = process.argv[2]
const day = (date) => date.toISOString().slice(0, 10)
const populated = (await XlsxPopulate.fromFileAsync(file)).sheet(0).cell('A2').value()
console.log('xlsx-populate:', day(XlsxPopulate.numberToDate(populated)))
const read = await readExcel(file)
console.log('read-excel-file:', day((read[0].data ?? read)[1][0]))
const book = new ExcelJS.Workbook()
await book.xlsx.readFile(file)
console.log('exceljs:', day(book.worksheets[0].getCell('A2').value))
console.log('SheetJS:', day(XLSX.readFile(file, { cellDates: true }).Sheets.Said.A2.v))
EOF
cat >"$dir/read.R" <<'EOF'
file <- commandArgs(TRUE)
cat('openxlsx, convertToDate:', format(openxlsx::convertToDate(openxlsx::read.xlsx(file)$day)), '\n')
cat('openxlsx, detectDates:', format(openxlsx::read.xlsx(file, detectDates = TRUE)$day), '\n')
cat('readxl:', format(as.Date(readxl::read_excel(file)$day)), '\n')
EOF
cat >"$dir/stated" <<'EOF'
xlsx-populate: 2022-03-03
read-excel-file: 2026-03-04
exceljs: 2026-03-04
SheetJS: 2026-03-04
openxlsx, convertToDate: 2022-03-03 
openxlsx, detectDates: 2026-03-04 
readxl: 2026-03-04 
openpyxl: 2026-03-04
EOF
{
  node "$dir/make.cjs" "$dir/said.xlsx"
  export TZ=UTC
  node "$dir/read.mjs" "$dir/said.xlsx"
  Rscript --vanilla "$dir/read.R" "$dir/said.xlsx" 2>/dev/null
  /usr/bin/python3 -W ignore -c 'import sys, openpyxl; print("openpyxl:", openpyxl.load_workbook(sys.argv[1]).active["A2"].value.date())' "$dir/said.xlsx"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
