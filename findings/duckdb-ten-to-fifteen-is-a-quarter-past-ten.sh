#!/usr/bin/env bash
# Question: A CSV file lists votes of committees as 10:15 and 12:03, for and against. What do DuckDB, readr,
#   data.table and pandas make of the column?
# Guess: A text: there is no hour, and no heading that speaks of one.
# What happens: DuckDB and readr take it for times of day, 10:15:00 and 12:03:00, without a word. With a vote of
#   30:12 among them DuckDB leaves texts, so the type of the column changes with the data, and readr makes 30 hours
#   of it. data.table and pandas keep the text. (r-cran-readr 2.1.4-1, r-cran-data.table 1.14.8+dfsg-1,
#   python3-pandas 1.5.3+dfsg-2, @duckdb/node-api@1.5.6-r.1; seen on 30 November 2026.)
# Why it matters: The result of a vote is an hour, and the files of two years do not go into one table.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

wanted() { # package version
  local seen
  seen=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  if [ "${seen%% *}" != installed ]; then
    { apt-get update -qq && apt-get install -y --no-install-recommends "$1=$2"; } >"$dir/apt.log" 2>&1 || true
    seen=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  fi
  [ "$seen" = "installed $2" ] || { echo "did not run: Debian's $1 $2 not to be had (seen: ${seen:-none})"; exit 0; }
}
wanted r-cran-readr 2.1.4-1
wanted r-cran-data.table 1.14.8+dfsg-1
wanted python3-pandas 1.5.3+dfsg-2

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" \
  @duckdb/node-api@1.5.6-r.1 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: @duckdb/node-api@1.5.6-r.1 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { DuckDBInstance } from '@duckdb/node-api'

const connection = await (await DuckDBInstance.create(':memory:')).connect()
for (const file of process.argv.slice(2)) {
  const read = await connection.runAndReadAll(`select typeof(vote) as type, vote::varchar as vote from read_csv('${file}')`)
  console.log('DuckDB:', read.getRows().map((row) => row.join(' ')).join(', '))
}
process.exit(0)
EOF
cat >"$dir/run.R" <<'EOF'
for (file in commandArgs(TRUE)) {
  votes <- readr::read_csv(file, show_col_types = FALSE)$vote
  cat('readr:', class(votes)[1], paste(votes, collapse = ', '), '\n')
  votes <- data.table::fread(file)$vote
  cat('data.table:', class(votes)[1], paste(votes, collapse = ', '), '\n')
}
EOF
cat >"$dir/run.py" <<'EOF'
import sys

import pandas

for file in sys.argv[1:]:
    votes = pandas.read_csv(file).vote
    print('pandas:', votes.dtype, ', '.join(votes))
EOF
cat >"$dir/stated" <<'EOF'
DuckDB: TIME 10:15:00, TIME 12:03:00
DuckDB: VARCHAR 10:15, VARCHAR 12:03, VARCHAR 30:12
readr: hms 10:15:00, 12:03:00 
data.table: character 10:15, 12:03 
readr: hms 10:15:00, 12:03:00, 30:12:00 
data.table: character 10:15, 12:03, 30:12 
pandas: object 10:15, 12:03
pandas: object 10:15, 12:03, 30:12
EOF
{
  printf 'committee,vote\nA,10:15\nB,12:03\n' >"$dir/one.csv"
  printf 'committee,vote\nA,10:15\nB,12:03\nC,30:12\n' >"$dir/two.csv"
  node "$dir/run.mjs" "$dir/one.csv" "$dir/two.csv"
  TZ=UTC Rscript --vanilla "$dir/run.R" "$dir/one.csv" "$dir/two.csv" 2>/dev/null
  /usr/bin/python3 "$dir/run.py" "$dir/one.csv" "$dir/two.csv"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
