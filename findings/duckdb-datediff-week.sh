#!/usr/bin/env bash
# Question: datediff in DuckDB counts how many borders lie between two times: 31 January to 1 February is one month.
#   How many weeks is Sunday to Monday?
# Guess: 1: the week begins on Monday in date_trunc and week(), and a border is crossed.
# Seen: 0. Weeks are whole stretches of seven days, whatever the weekday; Sunday to Monday of the week after next is
#   1, not 2. (@duckdb/node-api@1.5.6-r.1; seen 2026-11-29.)
# Why it matters: Statements of two weeks fall into one when windows are built by difference, and into two when built
#   by truncation.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" @duckdb/node-api@1.5.6-r.1 >/dev/null 2>&1 ||
  { echo "did not run: @duckdb/node-api@1.5.6-r.1 not to be had"; exit 0; }
echo "@duckdb/node-api@1.5.6-r.1"
cat >"$dir/run.mjs" <<'CODE'
import {DuckDBInstance} from '@duckdb/node-api';
const db = await (await DuckDBInstance.create(':memory:')).connect();
const show = async sql => console.log(JSON.stringify((await db.runAndReadAll(sql)).getRowObjectsJson()[0]));
await show(`select datediff('month', date '2025-01-31', date '2025-02-01') as month, datediff('quarter', date '2025-03-31', date '2025-04-01') as quarter, datediff('hour', timestamp '2025-01-05 23:59', timestamp '2025-01-06 00:01') as hour`);
await show(`select dayname(a) || ' to ' || dayname(b) as days, datediff('week', a, b) as week, datediff('day', date_trunc('week', a), date_trunc('week', b)) / 7 as by_truncation from (values (date '2025-01-05', date '2025-01-06')) v(a, b)`);
await show(`select dayname(a) || ' to ' || dayname(b) as days, datediff('week', a, b) as week, datediff('day', date_trunc('week', a), date_trunc('week', b)) / 7 as by_truncation from (values (date '2025-01-05', date '2025-01-13')) v(a, b)`);
CODE
cat >"$dir/stated" <<'STATED'
{"month":"1","quarter":"1","hour":"1"}
{"days":"Sunday to Monday","week":"0","by_truncation":1}
{"days":"Sunday to Monday","week":"1","by_truncation":2}
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
