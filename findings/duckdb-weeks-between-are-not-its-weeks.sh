#!/usr/bin/env bash
# Question: A request is of Sunday 1 March 2026, the answer of Monday 2 March, another of Saturday 7 March. How many
#   week boundaries lie between, by DuckDB's date_diff?
# Guess: 1 for both: date_diff counts boundaries, as it does for months, and DuckDB's weeks begin on Monday.
# What happens: 0 for both, and 1 from Sunday 8 March on: for weeks alone date_diff counts full seven days. By
#   date_trunc the request and the answers lie in different weeks. 31 March to 1 April is one month, and one quarter.
#   (@duckdb/node-api@1.5.6-r.1; seen 2026-11-30.)
# Why it matters: Joined by date_trunc and measured by date_diff, a statement falls into another week than the
#   distance says.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" @duckdb/node-api@1.5.6-r.1 >/dev/null 2>&1 ||
  { echo "did not run: @duckdb/node-api@1.5.6-r.1 not to be had"; exit 0; }
echo "@duckdb/node-api@1.5.6-r.1"
cat >"$dir/run.mjs" <<'CODE'
import { DuckDBInstance } from '@duckdb/node-api';
const connection = await (await DuckDBInstance.create()).connect();
const rows = async sql => (await connection.runAndReadAll(sql)).getRowsJson();
for (const day of ['2026-03-02', '2026-03-07', '2026-03-08', '2026-03-09'])
  console.log(day, ...(await rows(`select strftime(date '${day}', '%a'), 'weeks by date_diff', date_diff('week', date '2026-03-01', date '${day}'),
    'by date_trunc', date_diff('day', date_trunc('week', date '2026-03-01'), date_trunc('week', date '${day}')) // 7`))[0]);
console.log(...(await rows(`select 'months', date_diff('month', date '2026-03-31', date '2026-04-01'), 'quarters', date_diff('quarter', date '2026-03-31', date '2026-04-01')`))[0]);
CODE
cat >"$dir/stated" <<'STATED'
2026-03-02 Mon weeks by date_diff 0 by date_trunc 1
2026-03-07 Sat weeks by date_diff 0 by date_trunc 1
2026-03-08 Sun weeks by date_diff 1 by date_trunc 1
2026-03-09 Mon weeks by date_diff 1 by date_trunc 2
months 1 quarters 1
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
