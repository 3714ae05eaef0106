#!/usr/bin/env bash
# Question: Berlin rejects “Ukraine's plea”, Paris speaks with “Ukraine”. Which articles does lunr find for Ukraine?
# Guess: Both: English search leaves out the ending 's, or treats the apostrophe as the end of a word.
# What happens: The second only. The stemmer makes ukraine' of Ukraine's, so the search for Ukraine's finds the first
#   only. elasticlunr does the same; MiniSearch finds both. (Ukraine) and “Ukraine.” are found. (lunr@2.3.9,
#   elasticlunr@0.9.5, minisearch@7.2.0; seen 2026-11-30.)
# Why it matters: The articles in which something of an actor's is spoken of, plea, plan or request, are lost.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" lunr@2.3.9 elasticlunr@0.9.5 minisearch@7.2.0 >/dev/null 2>&1 ||
  { echo "did not run: lunr@2.3.9 elasticlunr@0.9.5 minisearch@7.2.0 not to be had"; exit 0; }
echo "lunr@2.3.9 elasticlunr@0.9.5 minisearch@7.2.0"
cat >"$dir/run.cjs" <<'CODE'
const lunr = require('lunr'), elasticlunr = require('elasticlunr'), MiniSearch = require('minisearch');
const articles = ["Berlin rejects Ukraine's plea", 'Paris speaks with Ukraine'].map((text, id) => ({ id, text }));
const l = lunr(function () { this.ref('id'); this.field('text'); articles.forEach(a => this.add(a)); });
const e = elasticlunr(function () { this.setRef('id'); this.addField('text'); articles.forEach(a => this.addDoc(a)); });
const m = new MiniSearch({ fields: ['text'] }); m.addAll(articles);
for (const word of ['Ukraine', "Ukraine's"]) {
  console.log(word, 'lunr', l.search(word).map(r => articles[r.ref].text));
  console.log(word, 'elasticlunr', e.search(word, {}).map(r => articles[r.ref].text));
  console.log(word, 'MiniSearch', m.search(word).map(r => articles[r.id].text));
}
CODE
cat >"$dir/stated" <<'STATED'
Ukraine lunr [ 'Paris speaks with Ukraine' ]
Ukraine elasticlunr [ 'Paris speaks with Ukraine' ]
Ukraine MiniSearch [ 'Paris speaks with Ukraine', "Berlin rejects Ukraine's plea" ]
Ukraine's lunr [ "Berlin rejects Ukraine's plea" ]
Ukraine's elasticlunr [ "Berlin rejects Ukraine's plea" ]
Ukraine's MiniSearch [ "Berlin rejects Ukraine's plea", 'Paris speaks with Ukraine' ]
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
