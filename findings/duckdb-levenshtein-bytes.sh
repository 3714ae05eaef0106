#!/usr/bin/env bash
# Question: Names are matched with levenshtein(a, b) <= 1. Does Müller match Muller in DuckDB?
# Guess: Yes: one letter is another.
# What happens: No, the distance is 2: it counts bytes, so Ćosić and Cosic are 4 apart, damerau_levenshtein is alike, and
#   jaro_similarity of Ö and O is 0. Юрий and Йрий are 1 apart because their first bytes agree.
#   (@duckdb/node-api@1.5.6-r.1; seen 2026-11-29.)
# Why it matters: A threshold that merges Meyer and Meier leaves Müller and Muller as two speakers.
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
for (const [a, b] of [['Meyer', 'Meier'], ['Müller', 'Muller'], ['Ćosić', 'Cosic'], ['Юрий', 'Йрий']]) {
  const r = await db.runAndReadAll(`select levenshtein('${a}', '${b}') l, damerau_levenshtein('${a}', '${b}') d, length('${a}') n`);
  console.log(a, b, JSON.stringify(r.getRowObjectsJson()[0]));
}
CODE
cat >"$dir/stated" <<'STATED'
Meyer Meier {"l":"1","d":"1","n":"5"}
Müller Muller {"l":"2","d":"2","n":"6"}
Ćosić Cosic {"l":"4","d":"4","n":"5"}
Юрий Йрий {"l":"1","d":"1","n":"4"}
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
