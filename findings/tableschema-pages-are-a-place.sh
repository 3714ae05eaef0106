#!/usr/bin/env bash
# Question: What types does tableschema infer for columns with "12,13" (pages or a decimal comma) and with counts such as
#   1990?
# Guess: string or number, and integer.
# What happens: tableschema 1.12.6 says geopoint for "12,13" and "3,4", a pair of longitude and latitude, and year for a column
#   of four-digit counts; one count of three digits among them makes it "any", no number at all. Seen on 29 November
#   2026.
# Why it matters: Shares with a decimal comma become places on the map, and a count of votes a calendar year.
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

const type = async values => (await tableschema.infer([['x'], ...values.map(value => [value])])).fields[0].type
see('12,13 and 3,4', await type(['12,13', '3,4']), 'geopoint')
see('1990 and 2300', await type(['1990', '2300']), 'year')
see('990 and 2300', await type(['990', '2300']), 'any')
see('990 and 300', await type(['990', '300']), 'integer')
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
