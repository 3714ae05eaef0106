#!/usr/bin/env bash
# Question: A cell holds the number 30 and its format puts a unit behind it: 0" dead", as spreadsheets of casualties,
#   seats and sums have it. What does xlsx2csv write?
# Guess: 30, or 30 dead.
# What happens: xlsx2csv 0.7.8 takes the letters d, m and h of the unit for a date and writes the format filled in
#   with it, 0" 29ea29"; "Stimmen" becomes "sti01en", "Md." becomes "0129.". Where the unit has s or y alone it writes
#   the format and the number is gone all the same. openpyxl 3.0.9 reads 30 in each cell. Seen on 30 November 2026.
# Why it matters: The numbers of a table of claims are lost, and what stands in their place looks like a code.
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
need xlsx2csv '1:0.7.8-1'
need python3-openpyxl '3.0.9-1'

cat >write.py <<'EOF'
import openpyxl
book = openpyxl.Workbook()
sheet = book.active
for row, form in enumerate(['0', '0" dead"', '0 "Stimmen"', '#,##0 "Md."', '0" homes"', '0" years"', '"Tage" 0'], 1):
    sheet.cell(row, 1, form.replace('"', "'"))
    sheet.cell(row, 2, 30).number_format = form
book.save("figures.xlsx")
EOF
cat >read.py <<'EOF'
import openpyxl
print("openpyxl", [row[1] for row in openpyxl.load_workbook("figures.xlsx").active.iter_rows(values_only=True)])
EOF
cat >stated <<'EOF'
0	30
0' dead'	"0"" 29ea29"""
0 'Stimmen'	"0 ""sti01en"""
#,##0 'Md.'	"#,##0 ""0129."""
0' homes'	"0"" 12o01es"""
0' years'	"0"" years"""
'Tage' 0	30
openpyxl [30, 30, 30, 30, 30, 30, 30]
EOF
{
  /usr/bin/python3 write.py
  xlsx2csv -d tab figures.xlsx | cat
  /usr/bin/python3 read.py
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
