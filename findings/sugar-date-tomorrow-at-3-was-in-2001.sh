#!/usr/bin/env bash
# Question: Which days are "tomorrow at 3", "4-6 March 2026" and "spring 2026" for Sugar, in an article of 10 March
#   2026?
# Guess: 11 March, as "tomorrow at 3pm" is; 4 March or none; spring, or none.
# What happens: 1 March 2001, 4 March 2006 and 1 January 2026: what Sugar cannot read it hands to the engine's own
#   Date, which takes any number that it finds for a month, a day or a year and leaves out the words. (sugar-date@2.0.6;
#   seen on 30 November 2026.)
# Why it matters: A meeting that is announced for tomorrow took place when the century began.
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

for (const text of ['tomorrow', 'tomorrow at 3pm', 'tomorrow at 3', '4-6 March 2026', 'spring 2026']) console.log(`${text}: ${day(text)}`)
EOF
cat >"$dir/stated" <<'EOF'
tomorrow: 2026-03-11
tomorrow at 3pm: 2026-03-11
tomorrow at 3: 2001-03-01
4-6 March 2026: 2006-03-04
spring 2026: 2026-01-01
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
