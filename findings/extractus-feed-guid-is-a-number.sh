#!/usr/bin/env bash
# Question: What id and title does @extractus/feed-extractor give for an item with guid 0012E5, or with the title "12E5"?
# Guess: Just these: a guid is a string.
# What happens: feed-extractor 8.0.3 lets its XML parser read them as numbers in scientific notation and turns them back into
#   text: id 0012E5 and id 1200000 are one, and a title of that form changes as well. Leading zeros go too: 0012
#   becomes 12. Seen on 29 November 2026.
# Why it matters: Two articles share a key, so the second is taken for a copy of the first and dropped.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @extractus/feed-extractor@8.0.3 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: @extractus/feed-extractor@8.0.3 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { extractFromXml } from '@extractus/feed-extractor'

let changed = 0
function see(what, now, stated) {
  const same = JSON.stringify(now) === JSON.stringify(stated)
  console.log(`${same ? 'as stated' : 'CHANGED'}: ${what}: ${JSON.stringify(now)}`)
  if (!same) {
    console.log(`  stated was: ${JSON.stringify(stated)}`)
    changed = 1
  }
}

const item = guid => `<item><title>T</title><link>http://post.example/${guid}</link><guid isPermaLink="false">${guid}</guid></item>`
const feed = guids => `<?xml version="1.0"?><rss version="2.0"><channel><title>P</title><link>http://post.example/</link><description>d</description>${guids.map(item).join('')}</channel></rss>`
see('ids', extractFromXml(feed(['0012E5', '1200000', '0012', 'a12'])).entries.map(entry => entry.id), ['1200000', '1200000', '12', 'a12'])
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
