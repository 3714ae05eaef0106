#!/usr/bin/env bash
# Question: Does Readability read the JSON-LD of an article whose @type is a list, ["NewsArticle", "Article"]?
# Guess: Yes: a list of types is valid JSON-LD and common on news sites.
# What happens: @mozilla/readability 0.6.0 then ignores the whole block: no author, no date, no site name, and the headline
#   falls back to the title. With a single type all four are there. Seen on 29 November 2026.
# Why it matters: A whole outlet comes in without dates and authors, and nothing says why.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @mozilla/readability@0.6.0 linkedom@0.18.15 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: @mozilla/readability@0.6.0 linkedom@0.18.15 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

let changed = 0
function see(what, now, stated) {
  const same = JSON.stringify(now) === JSON.stringify(stated)
  console.log(`${same ? 'as stated' : 'CHANGED'}: ${what}: ${JSON.stringify(now)}`)
  if (!same) {
    console.log(`  stated was: ${JSON.stringify(stated)}`)
    changed = 1
  }
}

const filler = 'The committee met on Monday for a long session about supply, and members of both houses, who had come from many towns, spoke for hours about the costs, the risks and the hopes. '
const read = (head, body) => new Readability(parseHTML(`<!doctype html><html><head><title>Minister rules it out for good</title>${head}</head><body><article><h1>Minister rules it out for good</h1>${body}<p>${filler.repeat(4)}</p><p>${filler.repeat(4)}</p></article></body></html>`).document).parse()

const block = type => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': type, headline: 'No supply', datePublished: '2026-03-04', author: { name: 'Ann Field' }, publisher: { name: 'Evening Post' } })}</script>`
const facts = article => [article.title, article.byline ?? null, article.publishedTime ?? null, article.siteName ?? null]
see('one type', facts(read(block('NewsArticle'), '')), ['No supply', 'Ann Field', '2026-03-04', 'Evening Post'])
see('a list of types', facts(read(block(['NewsArticle', 'Article']), '')), ['Minister rules it out for good', null, null, null])
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
