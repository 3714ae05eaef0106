#!/usr/bin/env bash
# Question: A statement whose stance is null, or 0.5, is written by fast-json-stringify, which Fastify answers with,
#   by a schema that says integer. What does the reader get?
# Guess: An error, or the value as it is, as from JSON.stringify; half a stance is refused.
# What happens: 0 in both cases, and -0.5 is 0 too: a stance not yet coded and half a support are neutral. With type
#   number null is 0 as well. An object that fits two branches of anyOf is written by the first one: the ministry is
#   left out. (fast-json-stringify@7.3.10; seen on 30 November 2026.)
# Why it matters: Through the API a statement that nobody has coded yet becomes a neutral one.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" \
  fast-json-stringify@7.3.10 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: fast-json-stringify@7.3.10 not to be had"; exit 0; }

cat >"$dir/run.cjs" <<'EOF'
const build = require('fast-json-stringify')
for (const type of ['integer', 'number']) {
  const write = build({ type: 'object', properties: { actor: { type: 'string' }, stance: { type } } })
  for (const stance of [null, 0.5, -0.5]) console.log(`${type} ${stance}: ${write({ actor: 'Ann', stance })}`)
}
const actor = { type: 'string' }
const write = build({
  type: 'array',
  items: {
    anyOf: [
      { type: 'object', properties: { actor, party: { type: 'string' } } },
      { type: 'object', properties: { actor, ministry: { type: 'string' } }, required: ['ministry'] },
    ],
  },
})
console.log(write([{ actor: 'Ann', ministry: 'Defence' }]))
EOF
cat >"$dir/stated" <<'EOF'
integer null: {"actor":"Ann","stance":0}
integer 0.5: {"actor":"Ann","stance":0}
integer -0.5: {"actor":"Ann","stance":0}
number null: {"actor":"Ann","stance":0}
number 0.5: {"actor":"Ann","stance":0.5}
number -0.5: {"actor":"Ann","stance":-0.5}
[{"actor":"Ann"}]
EOF
{
  node "$dir/run.cjs"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
