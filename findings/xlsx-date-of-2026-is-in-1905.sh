#!/usr/bin/env bash
# Question: A program writes a table of statements to XLSX with @e965/xlsx (SheetJS) and cellDates, so the date 4
#   March 2026 stands in the cell as a date of ISO 8601 (type d), as the standard allows. Which date do other readers
#   give?
# Guess: 4 March 2026, or the text: the type says what it is.
# What happens: exceljs 4.4.0 and Gnumeric 1.12.55 (ssconvert) give 18 July 1905: they take the first digits, 2026,
#   for the number of days since 1900. read-excel-file 9.3.17, openpyxl 3.0.9 and SheetJS itself give the day. Every
#   date of a year falls on one day of July 1905. Seen on 30 November 2026.
# Why it matters: The statements of a year are of one day, before the First World War, in a file that opens well
#   elsewhere.
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
need gnumeric '1.12.55-1'
need python3-openpyxl '3.0.9-1'

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @e965/xlsx@0.20.3 exceljs@4.4.0 read-excel-file@9.3.17 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: @e965/xlsx@0.20.3 exceljs@4.4.0 read-excel-file@9.3.17 not to be had"; exit 0; }
echo "@e965/xlsx@0.20.3 exceljs@4.4.0 read-excel-file@9.3.17"

cat >run.mjs <<'EOF'
import { readFileSync, writeFileSync } from 'node:fs'
import * as XLSX from '@e965/xlsx'
import Excel from 'exceljs'
import { readSheet } from 'read-excel-file/node'

const sheet = XLSX.utils.aoa_to_sheet([['said', 'actor'], [new Date(2026, 2, 4), 'Ann'], [new Date(2026, 10, 30), 'Bob']], { cellDates: true })
const book = XLSX.utils.book_new()
XLSX.utils.book_append_sheet(book, sheet, 'statements')
writeFileSync('statements.xlsx', XLSX.write(book, { type: 'buffer', cellDates: true }))
const read = new Excel.Workbook()
await read.xlsx.readFile('statements.xlsx')
console.log('exceljs        ', ...['A2', 'A3'].map(cell => read.worksheets[0].getCell(cell).value.toISOString().slice(0, 10)))
console.log('read-excel-file', ...(await readSheet(readFileSync('statements.xlsx'))).slice(1).map(row => row[0].toISOString().slice(0, 10)))
console.log('@e965/xlsx     ', ...XLSX.utils.sheet_to_json(XLSX.read(readFileSync('statements.xlsx'), { cellDates: true, UTC: true }).Sheets.statements, { header: 1 }).slice(1).map(row => row[0].toISOString().slice(0, 10)))
EOF
cat >run.py <<'EOF'
import openpyxl
print("openpyxl       ", *(row[0].value.date() for row in openpyxl.load_workbook("statements.xlsx").active.iter_rows(min_row=2)))
EOF
cat >stated <<'EOF'
exceljs         1905-07-18 1905-07-18
read-excel-file 2026-03-04 2026-11-30
@e965/xlsx      2026-03-04 2026-11-30
openpyxl        2026-03-04 2026-11-30
ssconvert       1905/07/18 1905/07/18
EOF
{
  TZ=UTC node run.mjs
  /usr/bin/python3 -W ignore run.py
  ssconvert -S statements.xlsx gnumeric.csv >/dev/null 2>&1; echo "ssconvert      " $(tail -n +2 gnumeric.csv.0 | cut -d, -f1)
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
