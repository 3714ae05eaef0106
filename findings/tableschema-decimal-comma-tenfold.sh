#!/usr/bin/env bash
# Question: What number does tableschema (Frictionless) read in "1,5" for a field with groupChar "." and decimalChar ",", as
#   a German table declares?
# Guess: 1.5.
# What happens: tableschema 1.12.6 reads 15, and 12345 in "1.234,5": it first turns the decimal comma into a point and then
#   takes all points away as group marks. With decimalChar alone, without groupChar, it reads 1.5. Seen on 29
#   November 2026.
# Why it matters: A descriptor that states the format in full makes every share and sum ten or a hundred times too big.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" tableschema@1.12.6 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: tableschema@1.12.6 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import tableschema from 'tableschema'

let changed = 0
function see(what, now, stated) {
  const same = JSON.stringify(now) === JSON.stringify(stated)
  console.log(`${same ? 'as stated' : 'CHANGED'}: ${what}: ${JSON.stringify(now)}`)
  if (!same) {
    console.log(`  stated was: ${JSON.stringify(stated)}`)
    changed = 1
  }
}

const read = (field, value) => new tableschema.Field({ name: 'x', type: 'number', ...field }).castValue(value)
const german = { groupChar: '.', decimalChar: ',' }
see('1,5', read(german, '1,5'), 15)
see('0,25', read(german, '0,25'), 25)
see('1.234,5', read(german, '1.234,5'), 12345)
see('1,5 with decimalChar alone', read({ decimalChar: ',' }, '1,5'), 1.5)
see('1 234,5 with a blank as group mark', read({ groupChar: ' ', decimalChar: ',' }, '1 234,5'), 1234.5)
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
