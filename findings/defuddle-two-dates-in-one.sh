#!/usr/bin/env bash
# Question: Which date and which site does defuddle give for a page whose JSON-LD has a @graph with a WebPage and a
#   NewsArticle?
# Guess: The date of the NewsArticle; the site from the publisher, else from the host.
# What happens: defuddle 0.19.4 puts both into one string, "2020-01-01, 2026-03-04", which no date parser reads as meant; and
#   where the article names an author but no publisher the SITE is the author's name. Seen on 29 November 2026.
# Why it matters: Articles are dated by their site's foundation, and each journalist becomes an outlet of his own.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" jsdom@29.1.1 defuddle@0.19.4 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: jsdom@29.1.1 defuddle@0.19.4 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { JSDOM } from 'jsdom'
import { Defuddle } from 'defuddle/node'

let changed = 0
function see(what, now, stated) {
  const same = JSON.stringify(now) === JSON.stringify(stated)
  console.log(`${same ? 'as stated' : 'CHANGED'}: ${what}: ${JSON.stringify(now)}`)
  if (!same) {
    console.log(`  stated was: ${JSON.stringify(stated)}`)
    changed = 1
  }
}

const filler = 'The committee met on Monday for a long session about supply, and members of both houses spoke for hours about the costs, the risks and the hopes. '
const read = async data => { const html = `<!doctype html><html><head><title>Minister rules it out for good</title><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script></head><body><article><h1>Minister rules it out for good</h1><p>${filler.repeat(6)}</p></article></body></html>`; return Defuddle(new JSDOM(html, { url: 'https://post.example/a' }).window.document, 'https://post.example/a') }
const graph = await read({ '@graph': [{ '@type': 'WebPage', datePublished: '2020-01-01' }, { '@type': 'NewsArticle', headline: 'H', datePublished: '2026-03-04' }] })
see('date of two nodes', graph.published, '2020-01-01, 2026-03-04')
const single = await read({ '@type': 'NewsArticle', headline: 'H', datePublished: '2026-03-04', author: { '@type': 'Person', name: 'Ann Field' } })
see('author and site', [single.author, single.site], ['Ann Field', 'Ann Field'])
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
