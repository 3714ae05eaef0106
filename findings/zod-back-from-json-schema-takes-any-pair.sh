#!/usr/bin/env bash
# Question: A schema of zod has a pair of offsets (z.tuple), and counts by stance (z.record of an enum). It goes
#   through zod's own toJSONSchema and back by json-schema-to-zod. What does it refuse then?
# Guess: The same as before.
# What happens: The pair takes any two values, ["here", null] too: the draft of 2020 calls a pair prefixItems, which
#   becomes any. The counts take any key, as the names of keys are left out. The stance itself is checked as before,
#   so that a wrong one is still refused and all looks well. (zod@4.6.7, json-schema-to-zod@2.8.1; seen on 30
#   November 2026.)
# Why it matters: Statements point at no place in their article and pass the check that was made for this.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" \
  zod@4.6.7 json-schema-to-zod@2.8.1 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: zod@4.6.7 json-schema-to-zod@2.8.1 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { jsonSchemaToZod } from 'json-schema-to-zod'
import * as z from 'zod'

const first = z.object({
  at: z.tuple([z.int(), z.int()]),
  stance: z.union([z.literal(1), z.literal(0), z.literal(-1)]),
  counts: z.record(z.enum(['for', 'against']), z.int()),
})
const back = new Function('z', `return ${jsonSchemaToZod(z.toJSONSchema(first), { module: 'none' })}`)(z)
const counts = { for: 2, against: 1 }
for (const said of [
  { at: [10, 15], stance: 1, counts },
  { at: ['here', null], stance: 1, counts },
  { at: [10, 15], stance: 1, counts: { ...counts, neither: 3 } },
  { at: [10, 15], stance: 5, counts },
]) {
  const taken = (schema) => (schema.safeParse(said).success ? 'taken' : 'refused')
  console.log(`${JSON.stringify(said)}: before ${taken(first)}, after ${taken(back)}`)
}
EOF
cat >"$dir/stated" <<'EOF'
{"at":[10,15],"stance":1,"counts":{"for":2,"against":1}}: before taken, after taken
{"at":["here",null],"stance":1,"counts":{"for":2,"against":1}}: before refused, after taken
{"at":[10,15],"stance":1,"counts":{"for":2,"against":1,"neither":3}}: before refused, after taken
{"at":[10,15],"stance":5,"counts":{"for":2,"against":1}}: before refused, after refused
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
