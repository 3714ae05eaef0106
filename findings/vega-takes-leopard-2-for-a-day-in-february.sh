#!/usr/bin/env bash
# Question: vega-loader reads a CSV with parse: "auto". What types have the columns concept (Article 5, Article 7) and
#   item (Leopard 2, Gepard 1)?
# Guess: Text: neither is a date.
# What happens: Dates. vega-loader 5.1.3 asks V8's Date.parse, which drops unknown words and reads the number as a
#   month: Article 5 is 1 May 2001, Leopard 2 is 1 February 2001, the range 10-12 is 12 October 2001. One row without
#   a number, "Article Five", and the column is text again. Seen on 30 November 2026.
# Why it matters: A chart of concepts over a vega file shows days of the year 2001 in their place, and Article 5 and
#   05/2001 are one.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
export TZ=UTC

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" vega-loader@5.1.3 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: vega-loader@5.1.3 not to be had"; exit 0; }
echo "vega-loader@5.1.3"

cat >run.mjs <<'EOF'
import { inferType, read } from 'vega-loader'
process.env.TZ = 'UTC'
const rows = 'concept,item,number,said\nArticle 5,Leopard 2,10-12,2026-03-04\nArticle 7,Gepard 1,5-6,2026-03-05\n'
for (const row of read(rows, { type: 'csv', parse: 'auto' }))
  console.log(Object.entries(row).map(([name, value]) => `${name}: ${value instanceof Date || typeof value === 'number' ? new Date(value).toISOString().slice(0, 10) : value}`).join(', '))
for (const column of [['Article 5', 'Article 7'], ['Article 5', 'Article Five'], ['Leopard 2', 'F-16'], ['SPD 1', 'CDU 2'], ['Resolution 242', 'Resolution 338']])
  console.log(column.join(', '), '->', inferType(column))
EOF
cat >stated <<'EOF'
concept: 2001-05-01, item: 2001-02-01, number: 2001-10-12, said: 2026-03-04
concept: 2001-07-01, item: 2001-01-01, number: 2001-05-06, said: 2026-03-05
Article 5, Article 7 -> date
Article 5, Article Five -> string
Leopard 2, F-16 -> string
SPD 1, CDU 2 -> date
Resolution 242, Resolution 338 -> date
EOF
{
  node run.mjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
