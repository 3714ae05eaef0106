#!/usr/bin/env bash
# Question: Which inline elements of an article does @extractus/article-extractor keep: q, del, ins, s, dt?
# Guess: All, or it keeps their words: a sanitiser that does not know a tag drops the tag.
# What happens: article-extractor 9.0.1 drops the words as well: "He said <q>never</q>." becomes "He said .", the inserted text
#   of a correction (ins) goes like the deleted one, and a dl keeps its answers (dd) without its speakers (dt). Seen
#   on 29 November 2026.
# Why it matters: Direct quotations, corrections and the names in an interview are exactly what is lost.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @extractus/article-extractor@9.0.1 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: @extractus/article-extractor@9.0.1 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { extractFromHtml } from '@extractus/article-extractor'

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
const html = `<!doctype html><html><head><title>Minister rules it out for good</title></head><body><article><h1>Minister rules it out for good</h1><p>${filler.repeat(3)}</p><p>He said <q>never</q>.</p><p>It is <del>40</del> <ins>30</ins> tanks.</p><dl><dt>Alder</dt><dd>No.</dd></dl><p>${filler.repeat(3)}</p></article></body></html>`
const { content } = await extractFromHtml(html, 'https://post.example/a')
const line = start => content.match(new RegExp(`<p>${start}[^]*?</p>`))?.[0].replace(/\s+/g, ' ')
see('quotation', line('He said'), '<p>He said .</p>')
see('correction', line('It is'), '<p>It is tanks.</p>')
see('speaker and answer', content.match(/<dl>[^]*<\/dl>/)?.[0], '<dl><dd>No.</dd></dl>')
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
