#!/usr/bin/env bash
# Question: Who spoke first in each debate, by ROW_NUMBER() OVER (PARTITION BY debate ORDER BY day) in AlaSQL, and how
#   many statements has a debate by SUM(n) OVER (PARTITION BY debate)?
# Guess: The one with the earliest day; the sum of the debate beside each row, or an error if it does not know
#   windows.
# What happens: The row that stands first in the table has the number 1, whatever its day: ORDER BY is taken and not
#   used. The sum is 0 in each row. Beside that, a missing stance joins with a missing stance, and 1 with the text "1".
#   (alasql@4.19.1; seen on 30 November 2026.)
# Why it matters: Who began a debate is whoever was coded first.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" alasql@4.19.1 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: alasql@4.19.1 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { createRequire } from 'node:module'

const alasql = createRequire(import.meta.url)('alasql')
const show = (sql, ...tables) => console.log(`${sql}: ${JSON.stringify(alasql(sql, tables), (_, v) => v === undefined ? 'undefined' : v)}`)

const statements = [
  { actor: 'Ann', debate: 'tanks', day: '2026-03-05', n: 2 },
  { actor: 'Bob', debate: 'tanks', day: '2026-03-04', n: 1 },
]
show('SELECT actor, ROW_NUMBER() OVER (PARTITION BY debate ORDER BY day) AS rank FROM ?', statements)
show('SELECT actor, SUM(n) OVER (PARTITION BY debate) AS together FROM ?', statements)
const codes = [{ s: null, code: 'none' }, { s: '1', code: 'text 1' }]
show('SELECT a.actor, b.code FROM ? AS a JOIN ? AS b ON a.s = b.s', [{ actor: 'Ann', s: null }, { actor: 'Bob', s: 1 }], codes)
EOF
cat >"$dir/stated" <<'EOF'
SELECT actor, ROW_NUMBER() OVER (PARTITION BY debate ORDER BY day) AS rank FROM ?: [{"actor":"Ann","rank":1},{"actor":"Bob","rank":2}]
SELECT actor, SUM(n) OVER (PARTITION BY debate) AS together FROM ?: [{"actor":"Ann","together":0},{"actor":"Bob","together":0}]
SELECT a.actor, b.code FROM ? AS a JOIN ? AS b ON a.s = b.s: [{"actor":"Ann","code":"none"},{"actor":"Bob","code":"text 1"}]
EOF
{
  node "$dir/run.mjs"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
