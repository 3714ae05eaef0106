#!/usr/bin/env bash
# Question: A cell of an Excel sheet from Japan holds the name 石破茂 with its reading in kana above it, as Excel keeps
#   it when a name is typed. Which text do readers of XLSX give?
# Guess: The name: the reading is a help for sorting and is not part of the value.
# What happens: exceljs gives the name when it reads the whole file and only the last part of the reading, シゲル, when
#   it streams the same file. openxlsx of R glues that part to the name, 石破茂シゲル, as soon as one cell of the file has
#   a bold word; without one it gives the name, as do readxl, openpyxl and SheetJS. (r-cran-openxlsx 4.2.5.2-1,
#   r-cran-readxl 1.4.2-1, python3-openpyxl 3.0.9-1, exceljs@4.4.0, @e965/xlsx@0.20.3, jszip@3.10.1; seen on 30
#   November 2026.)
# Why it matters: One speaker becomes another one or two, by the function that reads the table; Japanese sheets
#   carry readings as a matter of course.
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
  exceljs@4.4.0 @e965/xlsx@0.20.3 jszip@3.10.1 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: exceljs@4.4.0 @e965/xlsx@0.20.3 jszip@3.10.1 not to be had"; exit 0; }

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
  `${head}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
)
zip.file(
  'xl/sharedStrings.xml',
  `${head}<sst xmlns="${main}" count="4" uniqueCount="4"><si><t>actor</t></si><si><t>said</t></si><si><t>石破茂</t><rPh sb="0" eb="2"><t>イシバ</t></rPh><rPh sb="2" eb="3"><t>シゲル</t></rPh><phoneticPr fontId="0"/></si><si><r><t xml:space="preserve">We </t></r><r><rPr><b/></rPr><t>agree</t></r></si></sst>`,
)
const cell = (place, index) => `<c r="${place}" t="s"><v>${index}</v></c>`
zip.file(
  'xl/worksheets/sheet1.xml',
  `${head}<worksheet xmlns="${main}"><sheetData><row r="1">${cell('A1', 0)}${cell('B1', 1)}</row><row r="2">${cell('A2', 2)}${cell('B2', 3)}</row></sheetData></worksheet>`,
)
zip.generateAsync({ type: 'nodebuffer' }).then((data) => writeFileSync(process.argv[2], data))
EOF
cat >"$dir/read.cjs" <<'EOF'
const ExcelJS = require('exceljs')
const XLSX = require('@e965/xlsx')

const read = async (file) => {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(file)
  console.log('exceljs, whole:', book.worksheets[0].getCell('A2').value)
  for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(file, {})) {
    for await (const row of sheet) if (row.number === 2) console.log('exceljs, streamed:', row.getCell(1).value)
  }
  console.log('SheetJS:', XLSX.readFile(file).Sheets.Said.A2.v)
}
read(process.argv[2])
EOF
cat >"$dir/stated" <<'EOF'
exceljs, whole: 石破茂
exceljs, streamed: シゲル
SheetJS: 石破茂
openpyxl: 石破茂
readxl: 石破茂 
openxlsx: 石破茂シゲル 
EOF
{
  node "$dir/make.cjs" "$dir/said.xlsx"
  node "$dir/read.cjs" "$dir/said.xlsx"
  /usr/bin/python3 -W ignore -c 'import sys, openpyxl; print("openpyxl:", openpyxl.load_workbook(sys.argv[1]).active["A2"].value)' "$dir/said.xlsx"
  export LC_ALL=C.UTF-8
  Rscript --vanilla -e 'cat("readxl:", readxl::read_excel(commandArgs(TRUE))$actor, "\n")' "$dir/said.xlsx"
  Rscript --vanilla -e 'cat("openxlsx:", openxlsx::read.xlsx(commandArgs(TRUE))$actor, "\n")' "$dir/said.xlsx"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
