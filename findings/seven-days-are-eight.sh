#!/usr/bin/env bash
# Question: One statement a day. How many lie in the last seven days, day by day, by a moving window of 7 days in
#   pandas, DuckDB, PostgreSQL and R's slider?
# Guess: 7 everywhere from the seventh day on.
# What happens: 7 in pandas, whose window is open at its far end; 8 in DuckDB and PostgreSQL (range between interval 7
#   days preceding) and in slider (.before = days(7)), which hold the same weekday twice. (python3-pandas
#   1.5.3+dfsg-2, r-cran-slider 0.3.0-1, r-cran-lubridate 1.9.2+dfsg-1, @duckdb/node-api@1.5.6-r.1,
#   @electric-sql/pglite@0.5.16; seen 2026-11-30.)
# Why it matters: A weekly rate computed in the database is a seventh too high, and Mondays count twice in a rhythm of
#   weeks.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
need() {
  dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q "ok installed" ||
    apt-get install -y --no-install-recommends "$1=$2" >/dev/null 2>&1 || { echo "did not run: $1 $2 is not to be had"; exit 0; }
  local is; is=$(dpkg-query -W -f='${Version}' "$1")
  [ "$is" = "$2" ] || { echo "did not run: $1 is $is here, this was seen with $2"; exit 0; }
  echo "$1 $is"
}
need python3-pandas 1.5.3+dfsg-2
need r-cran-slider 0.3.0-1
need r-cran-lubridate 1.9.2+dfsg-1
npm install --no-audit --no-fund --silent --prefix "$dir" @duckdb/node-api@1.5.6-r.1 @electric-sql/pglite@0.5.16 >/dev/null 2>&1 ||
  { echo "did not run: @duckdb/node-api@1.5.6-r.1 @electric-sql/pglite@0.5.16 not to be had"; exit 0; }
echo "@duckdb/node-api@1.5.6-r.1 @electric-sql/pglite@0.5.16"
cat >"$dir/run.py" <<'CODE'
import pandas as pd
days = pd.Series(1, index=pd.date_range("2026-03-01", periods=10))
print("pandas", *days.rolling("7D").sum().astype(int))
CODE
cat >"$dir/run.mjs" <<'CODE'
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
const sql = from => `select cast(count(*) over (order by day range between interval '7 days' preceding and current row) as int) n
  from (select ${from} as day) days order by day`;
const duck = await (await DuckDBInstance.create()).connect();
const rows = (await duck.runAndReadAll(sql("unnest(generate_series(date '2026-03-01', date '2026-03-10', interval '1 day'))"))).getRowsJson();
console.log('DuckDB', ...rows.map(([n]) => n));
const { rows: pg } = await new PGlite().query(sql("generate_series(date '2026-03-01', date '2026-03-10', interval '1 day')"));
console.log('PostgreSQL', ...pg.map(row => row.n));
CODE
cat >"$dir/run.R" <<'CODE'
suppressMessages({library(slider); library(lubridate)})
days <- as.Date("2026-03-01") + 0:9
cat("slider", slide_index_int(rep(1, 10), days, sum, .before = lubridate::days(7)), "\n")
CODE
cat >"$dir/stated" <<'STATED'
pandas 1 2 3 4 5 6 7 7 7 7
DuckDB 1 2 3 4 5 6 7 8 8 8
PostgreSQL 1 2 3 4 5 6 7 8 8 8
slider 1 2 3 4 5 6 7 8 8 8 
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
  node "$dir/run.mjs"
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
