#!/usr/bin/env bash
# Question: What are the first and the last day of a table, MIN(day) and MAX(day), in AlaSQL, where days are written
#   2026-03-04? And what is MIN of a missing stance and 0?
# Guess: 2026-03-04 and 2026-03-31, as in every SQL; 0.
# What happens: Both days are undefined: MIN and MAX know numbers and Date objects, not texts. A missing value before
#   a 0 makes both undefined too; behind the 0, or before another number, it is left out. ORDER BY puts the missing
#   stance between -2 and 1. (alasql@4.19.1; seen on 30 November 2026.)
# Why it matters: The span of a debate is empty, and the group of those who are neutral has no value if its first
#   member said nothing.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" alasql@4.19.1 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: alasql@4.19.1 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { createRequire } from 'node:module'

const alasql = createRequire(import.meta.url)('alasql')
const show = (sql, ...tables) => console.log(`${sql}: ${JSON.stringify(alasql(sql, tables), (_, v) => v === undefined ? 'undefined' : v)}`)

const days = [{ day: '2026-03-05' }, { day: '2026-03-04' }, { day: '2026-03-31' }]
show('SELECT MIN(day) AS a, MAX(day) AS b FROM ?', days)
show('SELECT MIN(s) AS a, MAX(s) AS b, AVG(s) AS c FROM ?', [{ s: null }, { s: 0 }])
show('SELECT MIN(s) AS a, MAX(s) AS b, AVG(s) AS c FROM ?', [{ s: 0 }, { s: null }])
show('SELECT s FROM ? ORDER BY s', [{ s: 3 }, { s: null }, { s: -2 }, { s: 1 }])
EOF
cat >"$dir/stated" <<'EOF'
SELECT MIN(day) AS a, MAX(day) AS b FROM ?: [{"a":"undefined","b":"undefined"}]
SELECT MIN(s) AS a, MAX(s) AS b, AVG(s) AS c FROM ?: [{"a":"undefined","b":"undefined","c":0}]
SELECT MIN(s) AS a, MAX(s) AS b, AVG(s) AS c FROM ?: [{"a":0,"b":0,"c":0}]
SELECT s FROM ? ORDER BY s: [{"s":-2},{"s":null},{"s":1},{"s":3}]
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
