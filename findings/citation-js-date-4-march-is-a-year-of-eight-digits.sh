#!/usr/bin/env bash
# Question: What does @citation-js/date read from 20260304, 4-Mar-26, 04/03/2026 and 13/03/2026, and how does it write
#   the range 2026-03-04/2026-03-06 that it has read?
# Guess: 4 March 2026, twice; one order of day and month for the last two; the range as it came.
# What happens: 20260304 is a year, 4-Mar-26 is in the year 26, 04/03/2026 is 3 April and 13/03/2026 13 March. The
#   range is read with both ends and written with the first alone. March 4, 2026 is not read at all, 4 March 2026 is.
#   (@citation-js/date@0.5.1; seen on 30 November 2026.)
# Why it matters: A list of references from four papers has years from 26 to 20 million.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @citation-js/date@0.5.1 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: @citation-js/date@0.5.1 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { createRequire } from 'node:module'

const { parse, format } = createRequire(import.meta.url)('@citation-js/date')
for (const text of ['2026-03-04', '20260304', '4-Mar-26', '04/03/2026', '13/03/2026', 'March 4, 2026', '2026-03-04/2026-03-06']) {
  const date = parse(text)
  console.log(`${text}: ${JSON.stringify(date)}, written ${format(date)}`)
}
EOF
cat >"$dir/stated" <<'EOF'
2026-03-04: {"date-parts":[[2026,3,4]]}, written 2026-03-04
20260304: {"date-parts":[[20260304]]}, written 20260304
4-Mar-26: {"date-parts":[[26,3,4]]}, written 0026-03-04
04/03/2026: {"date-parts":[[2026,4,3]]}, written 2026-04-03
13/03/2026: {"date-parts":[[2026,3,13]]}, written 2026-03-13
March 4, 2026: {"raw":"March 4, 2026"}, written March 4, 2026
2026-03-04/2026-03-06: {"date-parts":[[2026,3,4],[2026,3,6]]}, written 2026-03-04
EOF
{
  node "$dir/run.mjs"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
