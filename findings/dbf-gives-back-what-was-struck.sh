#!/usr/bin/env bash
# Question: A dBase table, as the attributes of a shapefile are, holds Ann's stance 1, Bob's -1, whose record is marked
#   as deleted, Cee's without stance and day, and Dee's 0. What do the readers of such tables give?
# Guess: Ann 1, Cee without a value, Dee 0.
# What happens: dbfread and dbffile do. R's foreign and the npm package shapefile give Bob back as if nothing had been
#   struck, and shapefile dates Cee to 30 November 1899. Gnumeric makes Cee neutral: 0 for the empty cell. csvkit leaves
#   out Bob and then takes 1 and 0 for True and False. (r-cran-foreign 0.8.84-1, shapefile@0.6.6, gnumeric 1.12.55-1,
#   csvkit 1.0.7-1, python3-dbfread 2.0.7-5, dbffile@1.13.0; seen on 30 November 2026.)
# Why it matters: A statement that was struck is counted again, and who said nothing is neutral.
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
need r-cran-foreign 0.8.84-1
need gnumeric 1.12.55-1
need csvkit 1.0.7-1
need python3-dbfread 2.0.7-5
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" \
  shapefile@0.6.6 dbffile@1.13.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: shapefile@0.6.6 dbffile@1.13.0 not to be had"; exit 0; }
cat >"$dir/run.py" <<'CODE'
import struct

fields = [(b'ACTOR', b'C', 10), (b'STANCE', b'N', 4), (b'DAY', b'D', 8)]
rows = [(b' ', 'Ann', '1', '20260304'), (b'*', 'Bob', '-1', '20260305'), (b' ', 'Cee', '', ''), (b' ', 'Dee', '0', '20260306')]
with open('said.dbf', 'wb') as out:
    out.write(struct.pack('<BBBBIHH20x', 3, 126, 3, 6, len(rows), 32 + 32 * len(fields) + 1, 1 + sum(f[2] for f in fields)))
    for name, kind, length in fields:
        out.write(struct.pack('<11sc4xBB14x', name, kind, length, 0))
    out.write(b'\r')
    for mark, actor, stance, day in rows:
        out.write(mark + actor.ljust(10).encode() + stance.rjust(4).encode() + day.ljust(8).encode())
    out.write(b'\x1a')
import dbfread
for row in dbfread.DBF('said.dbf'):
    print('dbfread', row['ACTOR'], row['STANCE'], row['DAY'])
CODE
cat >"$dir/run.R" <<'CODE'
d <- foreign::read.dbf("said.dbf", as.is = TRUE)
for (i in seq_len(nrow(d))) cat("foreign", d$ACTOR[i], d$STANCE[i], format(d$DAY[i]), "\n")
CODE
cat >"$dir/run.mjs" <<'CODE'
import { execFileSync } from 'node:child_process'
import { DBFFile } from 'dbffile'
import { openDbf } from 'shapefile'
const day = (date) => date && [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-')
const source = await openDbf('said.dbf')
for (let row = await source.read(); !row.done; row = await source.read())
  console.log('shapefile', row.value.ACTOR, row.value.STANCE, day(row.value.DAY))
for (const row of await (await DBFFile.open('said.dbf')).readRecords()) console.log('dbffile', row.ACTOR, row.STANCE, row.DAY?.toISOString().slice(0, 10))
execFileSync('ssconvert', ['said.dbf', 'said.csv'], { stdio: 'ignore' })
console.log('Gnumeric', execFileSync('tail', ['-n', '3', 'said.csv'], { encoding: 'utf8' }).trim().split('\n').join(' | '))
console.log('csvkit', execFileSync('in2csv', ['said.dbf'], { encoding: 'utf8' }).trim().split('\n').slice(1).join(' | '))
CODE
cat >"$dir/stated" <<'STATED'
dbfread Ann 1 2026-03-04
dbfread Cee None None
dbfread Dee 0 2026-03-06
foreign Ann 1 2026-03-04 
foreign Bob -1 2026-03-05 
foreign Cee NA NA 
foreign Dee 0 2026-03-06 
shapefile Ann 1 2026-3-4
shapefile Bob -1 2026-3-5
shapefile Cee null 1899-11-30
shapefile Dee 0 2026-3-6
dbffile Ann 1 2026-03-04
dbffile Cee null undefined
dbffile Dee 0 2026-03-06
Gnumeric Ann,1,2026/03/04 | Cee,0,"        " | Dee,0,2026/03/06
csvkit Ann,True,2026-03-04 | Cee,, | Dee,False,2026-03-06
STATED
{
  /usr/bin/python3 "$dir/run.py"
  Rscript --vanilla "$dir/run.R"
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
