#!/usr/bin/env bash
# Question: Three statements against (-1), two neutral (0), four for (1). What does DuckDB's histogram show, left to
#   itself and with three bins?
# Guess: Three bars: 3, 2 and 4.
# What happens: Two: 5 up to 0 and 4 up to 1, also if three bins are asked for. Whole numbers are cut into whole
#   steps, and a bin holds its upper end and all below, so the lowest value never has one of its own; with -2 to 2 and
#   five bins it is four. The same numbers as decimals give three. (@duckdb/node-api@1.5.6-r.1; seen 2026-11-30.)
# Why it matters: Opposition is shown as half of those who have not made up their minds.
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
const rows = async sql => JSON.stringify((await connection.runAndReadAll(sql)).getRowsJson());
await connection.run('create table debate as select unnest([-1, -1, -1, 0, 0, 1, 1, 1, 1]) stance');
console.log('left to itself', await rows('select bin, count from histogram(debate, stance)'));
console.log('three bins', await rows('select bin, count from histogram_values(debate, stance, bin_count := 3)'));
console.log('ends for -2 to 2, five bins', await rows('select equi_width_bins(-2, 2, 5, true)'));
console.log('ends for decimals, three bins', await rows('select equi_width_bins(-1.0::double, 1.0::double, 3, false)'));
CODE
cat >"$dir/stated" <<'STATED'
left to itself [["x <= 0","5"],["0 < x <= 1","4"]]
three bins [[0,"5"],[1,"4"]]
ends for -2 to 2, five bins [[[-1,0,1,2]]]
ends for decimals, three bins [[[-0.33333333333333326,0.33333333333333337,1]]]
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
