#!/usr/bin/env bash
# Question: Two articles: “Müller rejects the plan” and “Ministers meet in Madrid”. Which does Orama find for Müller,
#   in its default language?
# Guess: The first; at worst none, or Muller.
# What happens: Both, the ministers in Madrid first. ü divides words for the English tokenizer, so the search is for m
#   and ller, words are found by their beginnings, and any of them is enough. Größe finds every word with G or E.
#   (@orama/orama@3.1.18; seen 2026-11-30.)
# Why it matters: An article that does not name the actor outranks the one that does, for all names with ü, ö, ß, ç, ł
#   and most letters beyond English in English newspapers.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" @orama/orama@3.1.18 >/dev/null 2>&1 ||
  { echo "did not run: @orama/orama@3.1.18 not to be had"; exit 0; }
echo "@orama/orama@3.1.18"
cat >"$dir/run.mjs" <<'CODE'
import { create, insert, search } from '@orama/orama';
const articles = await create({ schema: { text: 'string' } });
for (const text of ['Müller rejects the plan', 'Ministers meet in Madrid', 'Greens and east agree']) await insert(articles, { text });
for (const term of ['Müller', 'Größe']) {
  const { hits } = await search(articles, { term });
  console.log(term, hits.map(hit => `${hit.document.text} ${hit.score.toFixed(2)}`));
}
CODE
cat >"$dir/stated" <<'STATED'
Müller [ 'Ministers meet in Madrid 2.24', 'Müller rejects the plan 1.20' ]
Größe [ 'Greens and east agree 1.49' ]
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
