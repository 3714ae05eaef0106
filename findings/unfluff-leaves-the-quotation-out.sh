#!/usr/bin/env bash
# Question: A news page has a quotation of the chancellor in a blockquote and the title "Minister: no tanks". What
#   do text and title of unfluff have?
# Guess: Both: it is the text of the article and its title.
# What happens: The quotation is not in the text; one whose words stand in a p inside the blockquote is kept. The
#   title is "no tanks", as the longer part of what a colon or bar divides is taken: "SPD | CDU | FDP" is "CDU".
#   Readability keeps both quotations. (unfluff@3.2.0, @mozilla/readability@0.6.0, linkedom@0.18.15; seen on 30
#   November 2026.)
# Why it matters: The direct speech, which one codes first, is not there, and the title has lost its speaker.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" \
  unfluff@3.2.0 @mozilla/readability@0.6.0 linkedom@0.18.15 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: unfluff@3.2.0 @mozilla/readability@0.6.0 linkedom@0.18.15 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const unfluff = require('unfluff')
const { Readability } = require('@mozilla/readability')
const { parseHTML } = require('linkedom')
const more = 'and it will stay like that for as long as the cabinet holds, which few in the town expect to be a long time.'
const page = (title) => `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article>
<p>The government will send no tanks this year, ${more}</p>
<blockquote>A: We owe them nothing, said the chancellor, ${more}</blockquote>
<p>The minister was asked whether she would go, ${more}</p>
<blockquote><p>B: We owe them all, said the opposition, ${more}</p></blockquote>
<p>The vote is on Friday, as the speaker of the house said, ${more}</p>
</article></body></html>`
const has = (text) => ['A', 'B'].filter((part) => text.includes(`${part}: `)).join(' ')
const html = page('Minister: no tanks')
console.log('unfluff:', has(unfluff(html).text))
console.log('Readability:', has(new Readability(parseHTML(html).document).parse().textContent))
for (const title of ['Minister: no tanks', 'SPD | CDU | FDP']) console.log(`${title}: ${unfluff(page(title)).title}`)
EOF
cat >"$dir/stated" <<'EOF'
unfluff: B
Readability: A B
Minister: no tanks: no tanks
SPD | CDU | FDP: CDU
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
