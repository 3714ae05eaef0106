#!/usr/bin/env bash
# Question: An SPSS file has the stances 1, -1, missing, and -9, declared as missing with the label not said. What
#   does pspp-convert write as CSV, and what do pandas and R read?
# Guess: An empty cell for both, or the label; numbers with gaps.
# What happens: A cell with one blank for the missing value, so that pandas reads the column as texts while R reads
#   numbers; -9 for the other, which counts in the mean of R, -3. With --recode both are blanks. (pspp 1.6.2-2,
#   python3-pandas 1.5.3+dfsg-2, r-base-core 4.2.2.20221110-2; seen on 30 November 2026.)
# Why it matters: The mean of the stances is an error in one program and below every stance in the other.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
need() {
  dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q "ok installed" ||
    apt-get install -y --no-install-recommends "$1=$2" >/dev/null 2>&1 || { echo "did not run: $1 $2 is not to be had"; exit 0; }
  local is; is=$(dpkg-query -W -f='${Version}' "$1")
  [ "$is" = "$2" ] || { echo "did not run: $1 is $is here, this was seen with $2"; exit 0; }
  echo "$1 $is"
}
need pspp 1.6.2-2
need python3-pandas 1.5.3+dfsg-2
need r-base-core 4.2.2.20221110-2
cat >"$dir/make.sps" <<'CODE'
DATA LIST LIST /who (A8) stance (F2.0).
BEGIN DATA
Ann 1
Bob -1
Cee .
Dan -9
END DATA.
MISSING VALUES stance (-9).
VALUE LABELS stance -1 'against' 1 'for' -9 'not said'.
SAVE OUTFILE='stances.sav'.
CODE
cat >"$dir/run.py" <<'CODE'
import sys, pandas
column = pandas.read_csv(sys.argv[1])['stance']
print('pandas:', column.dtype, column.tolist())
CODE
cat >"$dir/run.R" <<'CODE'
column <- read.csv(commandArgs(TRUE)[1])$stance
cat("R:", class(column), column, ", mean:", mean(column, na.rm = TRUE), "\n")
CODE
cat >"$dir/stated" <<'STATED'
plain.csv: who,stance|Ann,1|Bob,-1|Cee, |Dan,-9
pandas: object ['1', '-1', ' ', '-9']
R: integer 1 -1 NA -9 , mean: -3 
recoded.csv: who,stance|Ann,1|Bob,-1|Cee, |Dan, 
pandas: object ['1', '-1', ' ', ' ']
R: integer 1 -1 NA NA , mean: 0 
STATED
{
  pspp -o /dev/null "$dir/make.sps" && pspp-convert stances.sav plain.csv && pspp-convert --recode stances.sav recoded.csv
  for file in plain.csv recoded.csv; do
  echo "$file: $(paste -sd '|' "$file")"; /usr/bin/python3 "$dir/run.py" "$file"; Rscript --vanilla "$dir/run.R" "$file"
  done
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
