#!/usr/bin/env bash
# Question: “We say no. Berlin says yes.” How many sentences do sbd, sentencex, wink-nlp and wink-nlp-utils see?
# Guess: Two: no is an abbreviation only before a number, as in No. 10.
# What happens: One, in all four: every no with a point is taken for the abbreviation of number. sbd and sentencex
#   also join the plain answer “No.” to the next sentence. compromise, sentence-splitter and Intl.Segmenter see two.
#   (sbd@1.0.19, sentencex@1.0.17, wink-nlp@2.4.0, wink-eng-lite-web-model@1.8.1, wink-nlp-utils@2.1.0,
#   compromise@14.17.0, sentence-splitter@5.0.1; seen 2026-11-30.)
# Why it matters: A refusal and the consent of another party are one sentence, coded as one statement.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" sbd@1.0.19 sentencex@1.0.17 wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1 wink-nlp-utils@2.1.0 compromise@14.17.0 sentence-splitter@5.0.1 >/dev/null 2>&1 ||
  { echo "did not run: sbd@1.0.19 sentencex@1.0.17 wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1 wink-nlp-utils@2.1.0 compromise@14.17.0 sentence-splitter@5.0.1 not to be had"; exit 0; }
echo "sbd@1.0.19 sentencex@1.0.17 wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1 wink-nlp-utils@2.1.0 compromise@14.17.0 sentence-splitter@5.0.1"
cat >"$dir/run.mjs" <<'CODE'
import sbd from 'sbd';
import { segment } from 'sentencex';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import utils from 'wink-nlp-utils';
import nlp from 'compromise';
import { split } from 'sentence-splitter';
const wink = winkNLP(model);
const intl = new Intl.Segmenter('en', { granularity: 'sentence' });
const splitters = {
  sbd: text => sbd.sentences(text),
  sentencex: text => segment('en', text),
  'wink-nlp': text => wink.readDoc(text).sentences().out(),
  'wink-nlp-utils': text => utils.string.sentences(text),
  compromise: text => nlp(text).sentences().out('array'),
  'sentence-splitter': text => split(text).filter(node => node.type === 'Sentence').map(node => node.raw),
  'Intl.Segmenter': text => [...intl.segment(text)].map(part => part.segment),
};
for (const text of ['We say no. Berlin says yes.', 'We say yes. Berlin says no.', 'Will Berlin send tanks? No. It will send shells.'])
  for (const [name, splitter] of Object.entries(splitters)) console.log(name, '|', splitter(text).map(part => part.trim()).join(' / '));
CODE
cat >"$dir/stated" <<'STATED'
sbd | We say no. Berlin says yes.
sentencex | We say no. Berlin says yes.
wink-nlp | We say no. Berlin says yes.
wink-nlp-utils | We say no. Berlin says yes.
compromise | We say no. / Berlin says yes.
sentence-splitter | We say no. / Berlin says yes.
Intl.Segmenter | We say no. / Berlin says yes.
sbd | We say yes. / Berlin says no.
sentencex | We say yes. / Berlin says no.
wink-nlp | We say yes. / Berlin says no.
wink-nlp-utils | We say yes. / Berlin says no.
compromise | We say yes. / Berlin says no.
sentence-splitter | We say yes. / Berlin says no.
Intl.Segmenter | We say yes. / Berlin says no.
sbd | Will Berlin send tanks? / No. It will send shells.
sentencex | Will Berlin send tanks? / No. It will send shells.
wink-nlp | Will Berlin send tanks? / No. / It will send shells.
wink-nlp-utils | Will Berlin send tanks? / No. / It will send shells.
compromise | Will Berlin send tanks? / No. / It will send shells.
sentence-splitter | Will Berlin send tanks? / No. / It will send shells.
Intl.Segmenter | Will Berlin send tanks? / No. / It will send shells.
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
