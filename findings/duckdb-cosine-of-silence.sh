#!/usr/bin/env bash
# Question: What is the cosine similarity in DuckDB of an actor's profile and one that is all zeros?
# Guess: NULL, NaN or 0.
# What happens: -1, the value of perfect opposition, also for two empty profiles; the cosine distance is 2, the largest there
#   is. It holds for lists and arrays. (@duckdb/node-api@1.5.6-r.1; seen 2026-11-29.)
# Why it matters: Silent actors become the fiercest opponents of everyone on the map.
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
const r = await db.runAndReadAll(`select
  list_cosine_similarity([1.0, 2.0]::double[], [0.0, 0.0]::double[]) spoke_and_silent,
  list_cosine_similarity([0.0, 0.0]::double[], [0.0, 0.0]::double[]) silent_and_silent,
  array_cosine_similarity([1, 2]::double[2], [0, 0]::double[2]) as_arrays,
  list_cosine_distance([1.0, 2.0]::double[], [0.0, 0.0]::double[]) distance,
  list_cosine_similarity([1.0, 2.0]::double[], [-1.0, -2.0]::double[]) true_opponents`);
console.log(JSON.stringify(r.getRowObjectsJson()[0]));
CODE
cat >"$dir/stated" <<'STATED'
{"spoke_and_silent":-1,"silent_and_silent":-1,"as_arrays":-1,"distance":2,"true_opponents":-1}
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
