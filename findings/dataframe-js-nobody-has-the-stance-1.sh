#!/usr/bin/env bash
# Question: A table has Ann with stance 1, Bob with none and Cee with -1. Whom does the SQL of dataframe-js find by
#   s = 1, s != 1, s > 0 and s <= 0, and what are COUNT(s) and LIMIT 2?
# Guess: Ann, Cee, Ann and Cee; 2, and two rows.
# What happens: s = 1 and s = -1 find nobody and s != 1 everybody, as the number is compared with the text "1"; s >
#   0 and s <= 0 find Ann and Cee. COUNT(s) is 3 and LIMIT 2 gives three rows, without an error.
#   (dataframe-js@1.4.4; seen on 30 November 2026.)
# Why it matters: "Nobody is for it" is the answer to a plain question, while the question for more than 0 is
#   answered rightly.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" \
  dataframe-js@1.4.4 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: dataframe-js@1.4.4 not to be had"; exit 0; }

cat >"$dir/run.cjs" <<'EOF'
const { DataFrame } = require('dataframe-js')
const rows = [{ a: 'Ann', s: 1 }, { a: 'Bob', s: null }, { a: 'Cee', s: -1 }]
DataFrame.sql.registerTable(new DataFrame(rows, ['a', 's']), 'said', true)
for (const end of ['WHERE s = 1', 'WHERE s = -1', 'WHERE s != 1', 'WHERE s > 0', 'WHERE s <= 0', 'LIMIT 2']) {
  console.log(`${end}: ${DataFrame.sql.request(`SELECT a FROM said ${end}`).toArray().join(', ')}`)
}
console.log(`COUNT(s): ${DataFrame.sql.request('SELECT COUNT(s) FROM said')}`)
EOF
cat >"$dir/stated" <<'EOF'
WHERE s = 1: 
WHERE s = -1: 
WHERE s != 1: Ann, Bob, Cee
WHERE s > 0: Ann
WHERE s <= 0: Cee
LIMIT 2: Ann, Bob, Cee
COUNT(s): 3
EOF
{
  node "$dir/run.cjs"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
