#!/usr/bin/env bash
# Question: Where does @echogarden/text-segmentation end the sentences “Am 4. März kam der Minister.” and “Gen. Stone
#   and Sen. Alder said no.” when it is told the languages?
# Guess: Nowhere but at the end: it knows the abbreviations of its languages, and a German ordinal number has a full
#   stop.
# What happens: “Am 4. ” is a sentence, “März kam der Minister.” another; so are “Gen. ”, “Stone and Sen. ” and “Alder
#   said no.” Dr., Mr. and U.S. are kept within one. (@echogarden/text-segmentation@0.8.1; seen on 30 November 2026.)
# Why it matters: A German dateline splits the statement that carries it, and the speaker stands in another sentence
#   than the words.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @echogarden/text-segmentation@0.8.1 >/dev/null 2>&1 ||
  { echo "did not run: @echogarden/text-segmentation@0.8.1 not to be had"; exit 0; }
echo "@echogarden/text-segmentation@0.8.1"
cat >"$dir/run.mjs" <<'CODE'
import { segmentText } from '@echogarden/text-segmentation';
const cases = [['de', 'Am 4. März kam der Minister.'], ['de', 'Der 2. Untersuchungsausschuss lehnt das ab.'],
  ['en', 'Gen. Stone and Sen. Alder said no.'], ['en', 'Dr. Stone and Mr. Alder of the U.S. Senate said no.']];
for (const [language, text] of cases) {
  const { sentences } = await segmentText(text, { language });
  console.log(language, sentences.map(sentence => sentence.text.trim()).join(' | '));
}
CODE
cat >"$dir/stated" <<'STATED'
de Am 4. | März kam der Minister.
de Der 2. | Untersuchungsausschuss lehnt das ab.
en Gen. | Stone and Sen. | Alder said no.
en Dr. Stone and Mr. Alder of the U.S. Senate said no.
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
