#!/usr/bin/env bash
# Question: Which format does moment-parseformat find for "4-6 March 2026" and "11.30pm"?
# Guess: None for a range, and h.mma.
# What happens: "4-D MMMM YYYY": the first day becomes a letter of the format, and the second one is the day. 11.30pm
#   is "D.ha", the 11th and the hour 30; with a colon it is right. (moment-parseformat@4.0.0; seen on 30 November 2026.)
# Why it matters: A format guessed from one row of a column holds the day of that row.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" moment-parseformat@4.0.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: moment-parseformat@4.0.0 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { createRequire } from 'node:module'

const loaded = createRequire(import.meta.url)('moment-parseformat')
const parseFormat = loaded.default ?? loaded
for (const text of ['4 March 2026', '4-6 March 2026', '11:30pm', '11.30pm']) console.log(`${text}: ${parseFormat(text)}`)
EOF
cat >"$dir/stated" <<'EOF'
4 March 2026: D MMMM YYYY
4-6 March 2026: 4-D MMMM YYYY
11:30pm: h:mma
11.30pm: D.ha
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
