#!/usr/bin/env bash
# Question: How many months lie between 1 January and 1 March 2026, and between 1 January and 31 December, by DATEDIFF
#   of AlaSQL?
# Guess: 2 and 11: by the boundaries of months, as in SQL Server, whose function it is, and by whole months as well.
# What happens: 1 and 12: the time is divided by a mean month. From the last day of 2025 to the first of 2026 it is 0
#   years and 0 months, and from January to April 0 quarters. DATEADD of a month to 31 January is 3 March.
#   (alasql@4.19.1; seen on 30 November 2026.)
# Why it matters: A series by months gets one month too few in spring and one too many in winter.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" alasql@4.19.1 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: alasql@4.19.1 not to be had"; exit 0; }

export TZ=UTC

cat >"$dir/run.mjs" <<'EOF'
import { createRequire } from 'node:module'

const alasql = createRequire(import.meta.url)('alasql')
const show = (sql, ...tables) => console.log(`${sql}: ${JSON.stringify(alasql(sql, tables), (_, v) => v === undefined ? 'undefined' : v)}`)

const pairs = [['month', '2026-01-01', '2026-03-01'], ['month', '2026-01-01', '2026-12-31'], ['year', '2025-12-31', '2026-01-01'],
  ['quarter', '2026-01-01', '2026-04-01']]
for (const [unit, from, to] of pairs) show(`SELECT VALUE DATEDIFF(${unit}, '${from}', '${to}')`)
show("SELECT VALUE DATEADD(month, 1, '2026-01-31')")
EOF
cat >"$dir/stated" <<'EOF'
SELECT VALUE DATEDIFF(month, '2026-01-01', '2026-03-01'): 1
SELECT VALUE DATEDIFF(month, '2026-01-01', '2026-12-31'): 12
SELECT VALUE DATEDIFF(year, '2025-12-31', '2026-01-01'): 0
SELECT VALUE DATEDIFF(quarter, '2026-01-01', '2026-04-01'): 0
SELECT VALUE DATEADD(month, 1, '2026-01-31'): "2026-03-03T00:00:00.000Z"
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
