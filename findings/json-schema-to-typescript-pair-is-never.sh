#!/usr/bin/env bash
# Question: A JSON Schema of 2020-12 states the offsets of a quotation as a pair: prefixItems of two integers, items
#   false. Which type comes out?
# Guess: [number, number], or unknown[] where prefixItems is not known.
# What happens: never[]: it takes the false of items for all items. The same pair in the older form (items as a list)
#   is [] or [number] or [number, number]. (json-schema-to-typescript@16.0.0; seen 2026-11-29.)
# Why it matters: The compiler accepts only empty offsets, and people cast their way out, past every check.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" json-schema-to-typescript@16.0.0 >/dev/null 2>&1 ||
  { echo "did not run: json-schema-to-typescript@16.0.0 not to be had"; exit 0; }
echo "json-schema-to-typescript@16.0.0"
cat >"$dir/run.mjs" <<'CODE'
import { compile } from 'json-schema-to-typescript';
const pair = { '2020-12': { prefixItems: [{ type: 'integer' }, { type: 'integer' }], items: false }, 'draft-07': { items: [{ type: 'integer' }, { type: 'integer' }], additionalItems: false } };
for (const [draft, offsets] of Object.entries(pair)) {
  const schema = { $schema: draft === '2020-12' ? 'https://json-schema.org/draft/2020-12/schema' : 'http://json-schema.org/draft-07/schema#', type: 'object', required: ['offsets'], additionalProperties: false, properties: { offsets: { type: 'array', ...offsets } } };
  console.log(draft, '|', (await compile(schema, 'Quotation', { bannerComment: '' })).match(/offsets: ([^;]*)/)[1].replace(/\s+/g, ' '));
}
CODE
cat >"$dir/stated" <<'STATED'
2020-12 | never[]
draft-07 | [] | [number] | [number, number]
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
