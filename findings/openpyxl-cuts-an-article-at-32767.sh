#!/usr/bin/env bash
# Question: A table of articles is written to XLSX; one text has 40,012 characters and ends with “We will NOT.” A cell
#   of Excel holds 32,767. What do the writers do?
# Guess: An error or a warning: none of them may drop the end of a text without a word.
# What happens: openpyxl 3.0.9, and pandas 1.5.3 through it, write the first 32,767 characters, with no error and no
#   warning, and return normally. exceljs 4.4.0 and Gnumeric 1.12.55 write all 40,012 into the file. SheetJS
#   (@e965/xlsx 0.20.3) refuses. Seen on 30 November 2026.
# Why it matters: Long articles lose their end, where the not and the vote stand, and positions behind it point to
#   nothing.
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
need python3-openpyxl '3.0.9-1'
need python3-pandas '1.5.3+dfsg-2'
need gnumeric '1.12.55-1'

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" exceljs@4.4.0 @e965/xlsx@0.20.3 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: exceljs@4.4.0 @e965/xlsx@0.20.3 not to be had"; exit 0; }
echo "exceljs@4.4.0 @e965/xlsx@0.20.3"

cat >run.py <<'EOF'
import os, subprocess, warnings
import openpyxl, pandas
text = "We will send tanks. " * 2000 + "We will NOT."
def read(name, cell):
    value = openpyxl.load_workbook(name).active[cell].value
    return str(len(value)) + " characters, ends: " + value[-12:]
print("written   ", len(text), "characters, ends:", text[-12:])
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    book = openpyxl.Workbook()
    book.active["A1"] = text
    book.save("openpyxl.xlsx")
    pandas.DataFrame({"text": [text]}).to_excel("pandas.xlsx", index=False)
    with open("gnumeric.csv", "w") as table:
        table.write('text\n"' + text + '"\n')
    about = [warning for warning in said if "32" in str(warning.message) or "trunc" in str(warning.message) or "length" in str(warning.message)]
print("warnings  ", len(about))
subprocess.run(["ssconvert", "gnumeric.csv", "gnumeric.xlsx"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
warnings.simplefilter("ignore")
print("openpyxl  ", read("openpyxl.xlsx", "A1"))
print("pandas    ", read("pandas.xlsx", "A2"))
print("ssconvert ", read("gnumeric.xlsx", "A2"))
print("exceljs   ", read("exceljs.xlsx", "A1"))
EOF
cat >run.mjs <<'EOF'
import * as XLSX from '@e965/xlsx'
import Excel from 'exceljs'
const text = 'We will send tanks. '.repeat(2000) + 'We will NOT.'
const book = new Excel.Workbook()
book.addWorksheet('articles').getCell('A1').value = text
await book.xlsx.writeFile('exceljs.xlsx')
try {
  const other = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(other, XLSX.utils.aoa_to_sheet([[text]]), 'articles')
  XLSX.write(other, { type: 'buffer' })
  console.log('@e965/xlsx wrote it')
} catch (error) {
  console.log('@e965/xlsx', error.message)
}
EOF
cat >stated <<'EOF'
@e965/xlsx Text length must not exceed 32767 characters
written    40012 characters, ends: We will NOT.
warnings   0
openpyxl   32767 characters, ends: nks. We will
pandas     32767 characters, ends: nks. We will
ssconvert  40012 characters, ends: We will NOT.
exceljs    40012 characters, ends: We will NOT.
EOF
{
  node run.mjs
  /usr/bin/python3 run.py
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
