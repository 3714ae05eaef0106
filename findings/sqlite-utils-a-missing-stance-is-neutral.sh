#!/usr/bin/env bash
# Question: A CSV file has the stances 1, 1 and an empty cell. sqlite-utils inserts it with --detect-types, which
#   makes the column INTEGER. What are count and mean of the stances?
# Guess: 2 and 1: an empty cell in a column of numbers is NULL, as for pandas.
# What happens: 3 and 0.67: the empty cell is stored as an empty text in the column of numbers. SQL counts it, avg
#   and sum take it for 0, max(stance) is the empty text, and stance > 0 is true for it. "is null" finds nothing.
#   (sqlite-utils 3.30-1+deb12u1, python3-pandas 1.5.3+dfsg-2; seen on 30 November 2026.)
# Why it matters: All statements that were not coded yet are neutral in the mean, for in the list, and missing
#   nowhere.
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
wanted sqlite-utils 3.30-1+deb12u1
wanted python3-pandas 1.5.3+dfsg-2

cat >"$dir/said.csv" <<'EOF'
actor,stance
Ann,1
Bob,1
Cee,
EOF
cat >"$dir/run.py" <<'EOF'
import sys

import pandas

stances = pandas.read_csv(sys.argv[1]).stance
print(f'pandas: count {stances.count()}, mean {stances.mean():g}')
EOF
cat >"$dir/stated" <<'EOF'
   [stance] INTEGER
[{"count(stance)": 3, "mean": 0.67, "largest": "", "missing": 0, "for_it": 3}]
pandas: count 2, mean 1
EOF
{
  sqlite-utils insert "$dir/said.db" said "$dir/said.csv" --csv --detect-types --silent
  sqlite-utils schema "$dir/said.db" | grep stance
  sqlite-utils query "$dir/said.db" "select count(stance), round(avg(stance), 2) as mean, max(stance) as largest, sum(stance is null) as missing, sum(stance > 0) as for_it from said"
  /usr/bin/python3 "$dir/run.py" "$dir/said.csv"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
