#!/usr/bin/env bash
# Question: Is 0.1 + 0.2 = 0.3 in XPath 3.1 by fontoxpath, and is 30 February a date?
# Guess: Yes: in XPath a number with a point is an exact decimal, which is why it is not JavaScript. No: it is an
#   error.
# What happens: No: decimals are kept as binary numbers, so the sum is not 0.3, avg((0.1, 0.2)) is 0.15000000000000002
#   and round(1.005 * 100) is 100. Yes: xs:date takes 2026-02-30, calls its month 2, and finds it equal to 2 March.
#   (fontoxpath@3.34.0, slimdom@4.3.5; seen on 30 November 2026.)
# Why it matters: Shares that add up to a threshold do not reach it, and a wrong day passes the check and moves on.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" fontoxpath@3.34.0 slimdom@4.3.5 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: fontoxpath@3.34.0 slimdom@4.3.5 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const { evaluateXPath } = require('fontoxpath')
const document = require('slimdom').parseXmlDocument('<debate/>')
const namespaceResolver = (prefix) => (prefix === 'xs' ? 'http://www.w3.org/2001/XMLSchema' : null)
const language = evaluateXPath.XPATH_3_1_LANGUAGE
for (const path of [
  '0.1 + 0.2 = 0.3',
  'avg((0.1, 0.2))',
  'round(1.005 * 100)',
  "xs:date('2026-02-30') = xs:date('2026-03-02')",
  "month-from-date(xs:date('2026-02-30'))",
]) {
  console.log(`${path}: ${evaluateXPath(path, document, null, null, null, { namespaceResolver, language })}`)
}
EOF
cat >"$dir/stated" <<'EOF'
0.1 + 0.2 = 0.3: false
avg((0.1, 0.2)): 0.15000000000000002
round(1.005 * 100): 100
xs:date('2026-02-30') = xs:date('2026-03-02'): true
month-from-date(xs:date('2026-02-30')): 2
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
