#!/usr/bin/env bash
# Question: What does written-number write for 1.5, -5 and, with the language de, 1000000?
# Guess: one point five or one, minus five, eine Million; or an error.
# What happens: "two", nothing at all, and "one million": numbers are rounded, negative ones give an empty text, and a
#   language that it does not have is English. (written-number@0.11.1; seen on 30 November 2026.)
# Why it matters: A change of -5 points is left out of the sentence, and 2.5 % is three.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" written-number@0.11.1 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: written-number@0.11.1 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { createRequire } from 'node:module'

const written = createRequire(import.meta.url)('written-number')
for (const [value, lang] of [[1.5, 'en'], [2.5, 'fr'], [-5, 'en'], [1000000, 'de']]) {
  console.log(`${value}, ${lang}: "${written(value, { lang })}"`)
}
EOF
cat >"$dir/stated" <<'EOF'
1.5, en: "two"
2.5, fr: "trois"
-5, en: ""
1000000, de: "one million"
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
