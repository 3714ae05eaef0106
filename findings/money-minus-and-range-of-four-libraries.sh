#!/usr/bin/env bash
# Question: What do accounting, currency.js, parse-price and parsecurrency of npm read from −5 with the printed minus,
#   (1,500), £5,000-£6,000 and "up 3, down 5"?
# Guess: -5; -1500, as accountants write a loss; the first number or nothing.
# What happens: All four read −5 as 5. accounting and currency.js know (1,500) as a loss, parse-price and
#   parsecurrency read a gain, and parse-price reads -5 as 5 too. For the range parse-price gives 50,006,000, for 10–15
#   three of them 1015, and "up 3, down 5" is 35. (accounting@0.4.1, currency.js@2.0.4, parse-price@1.1.8,
#   parsecurrency@1.1.1; seen on 30 November 2026.)
# Why it matters: A cut in aid becomes a rise, and a range of pounds fifty million.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" accounting@0.4.1 currency.js@2.0.4 parse-price@1.1.8 parsecurrency@1.1.1 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: accounting@0.4.1 currency.js@2.0.4 parse-price@1.1.8 parsecurrency@1.1.1 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const accounting = require('accounting')
const currency = require('currency.js')
const price = require('parse-price')
const parsed = require('parsecurrency')
const parsePrice = price.default ?? price
const parseCurrency = parsed.default ?? parsed
for (const text of ['1,500', '−5', '-5', '(1,500)', '10–15', '£5,000-£6,000', 'up 3, down 5']) {
  const read = [accounting.unformat(text), currency(text).value, parsePrice(text), parseCurrency(text)?.value]
  console.log(`${text}: ${read.join(' ')}`)
}
EOF
cat >"$dir/stated" <<'EOF'
1,500: 1500 1500 1500 1500
−5: 5 5 5 5
-5: -5 -5 5 -5
(1,500): -1500 -1500 1500 1500
10–15: 1015 1015 1015 
£5,000-£6,000: 5000 NaN 50006000 
up 3, down 5: 35 35 3.5 
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
