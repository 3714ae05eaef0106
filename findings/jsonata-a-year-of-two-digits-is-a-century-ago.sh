#!/usr/bin/env bash
# Question: Which day is 04/03/26 for $toMillis of JSONata with the picture [D01]/[M01]/[Y01], the one that
#   $fromMillis writes it with?
# Guess: 4 March 2026: what one function writes the other reads.
# What happens: 4 March 1926. $fromMillis writes 2026 with [Y01] as 26, and $toMillis puts every year of two digits
#   into the last century, 69 and 26 alike. (jsonata@2.2.2; seen on 30 November 2026.)
# Why it matters: A round trip through an export moves the debate to before the war.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" jsonata@2.2.2 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: jsonata@2.2.2 not to be had"; exit 0; }

export TZ=UTC

cat >"$dir/run.mjs" <<'EOF'
import { createRequire } from 'node:module'

const jsonata = createRequire(import.meta.url)('jsonata')
const picture = '[D01]/[M01]/[Y01]'
const written = await jsonata(`$fromMillis(1772582400000, "${picture}")`).evaluate({})
console.log(`written: ${written}`)
for (const text of [written, '04/03/69', '04/03/99']) {
  console.log(`${text}: ${await jsonata(`$fromMillis($toMillis("${text}", "${picture}"))`).evaluate({})}`)
}
EOF
cat >"$dir/stated" <<'EOF'
written: 04/03/26
04/03/26: 1926-03-04T00:00:00.000Z
04/03/69: 1969-03-04T00:00:00.000Z
04/03/99: 1999-03-04T00:00:00.000Z
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
