#!/usr/bin/env bash
# Question: How alike are "Russia attacks Ukraine" and "Ukraine attacks Russia" by PostgreSQL's pg_trgm and by
#   DuckDB's jaccard, and how alike are the parties SPD and PDS?
# Guess: Very, but less than a text and itself, since trigrams hold the order of letters; the parties not at all.
# What happens: pg_trgm says 1 for the headlines, as for a text and itself: it forms its trigrams word by word and
#   counts each once. DuckDB says 1 for the headlines and for the parties: its jaccard compares the sets of single
#   letters. (@electric-sql/pglite@0.5.16, @duckdb/node-api@1.5.6-r.1; seen 2026-11-30.)
# Why it matters: Two headlines that accuse opposite sides are joined as copies of one agency report.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @electric-sql/pglite@0.5.16 @duckdb/node-api@1.5.6-r.1 >/dev/null 2>&1 ||
  { echo "did not run: @electric-sql/pglite@0.5.16 @duckdb/node-api@1.5.6-r.1 not to be had"; exit 0; }
echo "@electric-sql/pglite@0.5.16 @duckdb/node-api@1.5.6-r.1"
cat >"$dir/run.mjs" <<'CODE'
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import duckdb from '@duckdb/node-api';
const postgres = new PGlite({ extensions: { pg_trgm } });
await postgres.exec('CREATE EXTENSION pg_trgm');
const duck = await (await duckdb.DuckDBInstance.create()).connect();
for (const pair of [['Russia attacks Ukraine', 'Ukraine attacks Russia'], ['SPD', 'PDS'], ['We will sign', 'We will not sign'], ['No, no, no', 'No']]) {
  const { rows } = await postgres.query('SELECT similarity($1, $2) AS alike', pair);
  const [[alike]] = (await duck.runAndReadAll('SELECT jaccard($1, $2)', pair)).getRowsJson();
  console.log(pair.join(' / '), '| pg_trgm', rows[0].alike.toFixed(2), '| DuckDB jaccard', alike.toFixed(2));
}
CODE
cat >"$dir/stated" <<'STATED'
Russia attacks Ukraine / Ukraine attacks Russia | pg_trgm 1.00 | DuckDB jaccard 1.00
SPD / PDS | pg_trgm 0.00 | DuckDB jaccard 1.00
We will sign / We will not sign | pg_trgm 0.75 | DuckDB jaccard 0.82
No, no, no / No | pg_trgm 1.00 | DuckDB jaccard 0.40
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
