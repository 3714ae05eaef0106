#!/usr/bin/env bash
# Question: What does npm's numbered read from "one in three", "five or six", "half a million" and "one point five
#   million"?
# Guess: Each number, the first one, or nothing; 500,000; 1,500,000.
# What happens: It sets the digits side by side: 13, 56, and 1015 for "ten to fifteen". Half a million is a million,
#   two and a half million two, and one point five million 1.5. "minus five" is 5, though "negative five" is -5.
#   (numbered@1.1.0; seen on 30 November 2026.)
# Why it matters: One in three becomes thirteen deputies, and fifty-six were killed where five or six were.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" numbered@1.1.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: numbered@1.1.0 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { createRequire } from 'node:module'

const numbered = createRequire(import.meta.url)('numbered')
const phrases = ['one in three', 'five or six', 'ten to fifteen', 'half a million', 'two and a half million',
  'one point five million', 'minus five', 'negative five']
for (const words of phrases) console.log(`${words}: ${numbered.parse(words)}`)
EOF
cat >"$dir/stated" <<'EOF'
one in three: 13
five or six: 56
ten to fifteen: 1015
half a million: 1000000
two and a half million: 2000000
one point five million: 1.5
minus five: 5
negative five: -5
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
