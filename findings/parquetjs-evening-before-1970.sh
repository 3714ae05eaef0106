#!/usr/bin/env bash
# Question: A table of statements with a column of type DATE is written to Parquet. Which day does a time of the
#   evening become?
# Guess: The day it lies in, before and after 1970 alike; at worst the day of another zone.
# What happens: parquetjs cuts the part of a day off towards 1970: 20:00 on 4 March 2026 is 4 March 2026, 20:00
#   on 8 May 1945 is 9 May 1945. Midnight stays. The same instants in a column of milliseconds come back whole,
#   and hyparquet reads the day that parquetjs wrote. (parquetjs@0.11.2, hyparquet@1.31.5; seen 2026-11-30.)
# Why it matters: In a debate about 1945 or 1968 each statement with a time of day is a day late, and those of
#   later debates are not.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" parquetjs@0.11.2 hyparquet@1.31.5 >/dev/null 2>&1 ||
  { echo "did not run: parquetjs@0.11.2 hyparquet@1.31.5 not to be had"; exit 0; }
echo "parquetjs@0.11.2 hyparquet@1.31.5"
cat >"$dir/run.mjs" <<'CODE'
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { parquetReadObjects } from 'hyparquet';
const parquet = createRequire(import.meta.url)('parquetjs');
const schema = new parquet.ParquetSchema({ day: { type: 'DATE' }, at: { type: 'TIMESTAMP_MILLIS' } });
const writer = await parquet.ParquetWriter.openFile(schema, 'statements.parquet');
for (const at of ['2026-03-04T20:00:00Z', '1968-08-21T00:00:00Z', '1968-08-21T06:30:00Z', '1945-05-08T20:00:00Z'])
  await writer.appendRow({ day: new Date(at), at: new Date(at) });
await writer.close();
const bytes = readFileSync('statements.parquet');
const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
for (const row of await parquetReadObjects({ file }))
  console.log('at', row.at.toISOString().slice(0, 16), '| day', row.day.toISOString().slice(0, 10));
process.exit(0);
CODE
cat >"$dir/stated" <<'STATED'
at 2026-03-04T20:00 | day 2026-03-04
at 1968-08-21T00:00 | day 1968-08-21
at 1968-08-21T06:30 | day 1968-08-22
at 1945-05-08T20:00 | day 1945-05-09
STATED
{
  node "$dir/run.mjs" 2>/dev/null
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
