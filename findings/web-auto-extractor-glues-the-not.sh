#!/usr/bin/env bash
# Question: A headline in microdata has one word in bold: Alder will <b>not</b> sign. What is its text?
# Guess: "Alder will not sign": the text content of the element.
# What happens: web-auto-extractor gives "Alder willnotsign": it cuts the blanks off each piece of text before it
#   joins them. microdata-node gives the sentence. (web-auto-extractor@1.0.17, microdata-node@2.0.0; seen 2026-11-29.)
# Why it matters: No rule for "not", and no search, finds the word; quotations of the body no longer match the
#   article.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" web-auto-extractor@1.0.17 microdata-node@2.0.0 >/dev/null 2>&1 ||
  { echo "did not run: web-auto-extractor@1.0.17 microdata-node@2.0.0 not to be had"; exit 0; }
echo "web-auto-extractor@1.0.17 microdata-node@2.0.0"
cat >"$dir/run.cjs" <<'CODE'
const extractor = require('web-auto-extractor'), { toJson } = require('microdata-node');
const page = '<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Alder will <b>not</b> sign</h1><div itemprop="articleBody"><p>He told <a href="/dpa">dpa</a> so.</p></div></article>';
const [one] = extractor.default().parse(page).microdata.NewsArticle;
const two = toJson(page, { base: 'https://post.example/' }).items[0].properties;
console.log('web-auto-extractor |', one.headline, '|', one.articleBody);
console.log('microdata-node     |', two.headline[0], '|', two.articleBody[0]);
CODE
cat >"$dir/stated" <<'STATED'
web-auto-extractor | Alder willnotsign | He tolddpaso.
microdata-node     | Alder will not sign | He told dpa so.
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
