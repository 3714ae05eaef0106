#!/usr/bin/env bash
# Question: Which day is 1/2/26 for Sugar on 10 March 2026 with the option past, for dates that lie behind the
#   article? And "pasado mañana" in Spanish?
# Guess: 2 January 2026: it lies behind already. The day after tomorrow, 12 March.
# What happens: 2 January 1926: past puts every year of two digits from 26 on into the last century without a look at
#   the day. "pasado mañana" is 9 March, yesterday: it reads "past" and "tomorrow". (sugar-date@2.0.6; seen on 30
#   November 2026.)
# Why it matters: This year's debate is a hundred years old, and what is planned was said yesterday.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" sugar-date@2.0.6 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: sugar-date@2.0.6 not to be had"; exit 0; }

export TZ=UTC

cat >"$dir/run.mjs" <<'EOF'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const Sugar = require('sugar-date')
require('sugar-date/locales/es')
Sugar.Date.setOption('newDateInternal', () => new Date('2026-03-10T12:00:00Z'))
const day = (text, options) => Sugar.Date.create(text, options).toISOString().slice(0, 10)

for (const text of ['1/2/25', '1/2/26']) console.log(`${text}: ${day(text)}, past ${day(text, { past: true })}`)
for (const text of ['mañana', 'pasado mañana', 'anteayer']) console.log(`${text}: ${day(text, 'es')}`)
EOF
cat >"$dir/stated" <<'EOF'
1/2/25: 2025-01-02, past 2025-01-02
1/2/26: 2026-01-02, past 1926-01-02
mañana: 2026-03-11
pasado mañana: 2026-03-09
anteayer: 2026-03-08
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
