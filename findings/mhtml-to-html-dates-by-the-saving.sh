#!/usr/bin/env bash
# Question: An article of 2 November 2025 with its date in article:published_time, in a time element or nowhere is
#   saved as MHTML on 4 March 2026. Which date does metascraper find in what mhtml-to-html makes of it?
# Guess: 2 November 2025 where it is stated, as in the page itself, and none where it is not.
# What happens: 4 March 2026 in all three: mhtml-to-html puts JSON-LD of its own before everything, with the day of
#   saving as dateCreated, and metascraper-date believes that before the page's own marks. Readability keeps the right
#   date. (mhtml-to-html@2.1.0, metascraper@5.49.24, metascraper-date@5.49.24; seen on 30 November 2026.)
# Why it matters: An archive that was saved in one afternoon has all its articles on one day.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" mhtml-to-html@2.1.0 metascraper@5.49.24 metascraper-date@5.49.24 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: mhtml-to-html@2.1.0 metascraper@5.49.24 metascraper-date@5.49.24 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { createRequire } from 'node:module'
import metascraper from 'metascraper'
import metascraperDate from 'metascraper-date'

const { convert } = createRequire(import.meta.url)('mhtml-to-html')
const url = 'https://herald.example.org/1'
const scrape = metascraper([metascraperDate()])
const date = async (html) => (await scrape({ html, url })).date?.slice(0, 10) ?? 'none'
const saved = (html) =>
  [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${url}`,
    'Subject: No',
    'Date: Wed, 4 Mar 2026 22:30:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----B----"',
    '',
    '------B----',
    'Content-Type: text/html',
    'Content-ID: <frame-0@herald.example.org>',
    'Content-Transfer-Encoding: binary',
    `Content-Location: ${url}`,
    '',
    html,
    '------B------',
    '',
  ].join('\r\n')
const head = '<html><head><title>No</title>'
const pages = {
  published_time: `${head}<meta property="article:published_time" content="2025-11-02T08:00:00Z"></head><body><p>No.</p></body></html>`,
  time: `${head}</head><body><time datetime="2025-11-02T08:00:00Z">2 November</time><p>No.</p></body></html>`,
  nowhere: `${head}</head><body><p>No.</p></body></html>`,
}
for (const [where, page] of Object.entries(pages)) {
  console.log(`${where}: page ${await date(page)}, made of MHTML ${await date((await convert(saved(page))).data)}`)
}
EOF
cat >"$dir/stated" <<'EOF'
published_time: page 2025-11-02, made of MHTML 2026-03-04
time: page 2025-11-02, made of MHTML 2026-03-04
nowhere: page none, made of MHTML 2026-03-04
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
