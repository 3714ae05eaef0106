#!/usr/bin/env bash
# Question: A coder's CSV has the column date with 13-04-24, 25-12-23 and 03-04-24. What does read_csv make of it?
# Guess: Days first, since 13 and 25 can be no month; or text, since it is not clear.
# What happens: A DATE with the year first: 2013-04-24, 2025-12-23, 2003-04-24. With slashes or dots it is the same, while
#   13-04-2024 is read day first. (@duckdb/node-api@1.5.6-r.1; seen 2026-11-29.)
# Why it matters: Statements move by years, and each of them is a valid date.
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
import {writeFileSync} from 'node:fs';
const db = await (await DuckDBInstance.create(':memory:')).connect();
for (const mark of ['-', '/', '.']) {
  writeFileSync('d.csv', 'actor,date\n' + ['Ann,13-04-24', 'Bob,25-12-23', 'Cee,03-04-24'].join('\n').replaceAll('-', mark) + '\n');
  const r = await db.runAndReadAll("select typeof(date) as type, date from 'd.csv'");
  writeFileSync('y.csv', `actor,date\nAnn,13${mark}04${mark}2024\n`);
  const y = (await db.runAndReadAll("select date from 'y.csv'")).getRowObjectsJson()[0].date;
  console.log(mark, 'four digits', y, '| two digits', r.getRowObjectsJson().map(o => `${o.type} ${o.date}`).join(', '));
}
CODE
cat >"$dir/stated" <<'STATED'
- four digits 2024-04-13 | two digits DATE 2013-04-24, DATE 2025-12-23, DATE 2003-04-24
/ four digits 2024-04-13 | two digits DATE 2013-04-24, DATE 2025-12-23, DATE 2003-04-24
. four digits 2024-04-13 | two digits DATE 2013-04-24, DATE 2025-12-23, DATE 2003-04-24
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
