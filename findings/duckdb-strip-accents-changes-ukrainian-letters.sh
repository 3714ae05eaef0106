#!/usr/bin/env bash
# Question: Names are to match with and without accents: Müller, Łódź, Андрій, Київ. What do DuckDB's strip_accents
#   and PostgreSQL's unaccent make of them?
# Guess: Muller and Lodz; the Cyrillic names stay, й and ї are letters of their own.
# What happens: DuckDB makes Андріи and Киів, with other letters, and leaves Łodz its Ł. PostgreSQL makes Lodz and
#   leaves the Cyrillic names. What went through the one is not found by the other. (@duckdb/node-api@1.5.6-r.1,
#   @electric-sql/pglite@0.5.16; seen 2026-11-30.)
# Why it matters: Different words of Ukrainian or Russian become one, and a list of names cleaned in one program
#   misses people in the other.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" @duckdb/node-api@1.5.6-r.1 @electric-sql/pglite@0.5.16 >/dev/null 2>&1 ||
  { echo "did not run: @duckdb/node-api@1.5.6-r.1 @electric-sql/pglite@0.5.16 not to be had"; exit 0; }
echo "@duckdb/node-api@1.5.6-r.1 @electric-sql/pglite@0.5.16"
cat >"$dir/run.mjs" <<'CODE'
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
const names = ['Müller', 'Łódź', 'Андрій', 'Київ'];
const connection = await (await DuckDBInstance.create()).connect();
const db = new PGlite({ extensions: { unaccent } }); await db.exec('create extension unaccent');
for (const name of names) {
  const [[duck]] = (await connection.runAndReadAll(`select strip_accents('${name}')`)).getRowsJson();
  const { rows } = await db.query('select unaccent($1) plain', [name]);
  console.log(name, 'DuckDB', duck, 'PostgreSQL', rows[0].plain);
}
CODE
cat >"$dir/stated" <<'STATED'
Müller DuckDB Muller PostgreSQL Muller
Łódź DuckDB Łodz PostgreSQL Lodz
Андрій DuckDB Андріи PostgreSQL Андрій
Київ DuckDB Киів PostgreSQL Київ
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
