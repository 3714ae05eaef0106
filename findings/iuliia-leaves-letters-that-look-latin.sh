#!/usr/bin/env bash
# Question: Харків and Юрій Єрченко, a city and a name in Ukrainian, go through two libraries that turn Cyrillic
#   into Latin. Is the result the word Kharkiv?
# Guess: Kharkiv, or Harkiv with the Russian values of the letters; in Latin letters in any case.
# What happens: Kharkіv, which is not Kharkiv: the Ukrainian і stays as it is and looks like the Latin i. iuliia
#   does so in its schemas, cyrillic-to-translit-js by default; Єрченко keeps its first letter. With its preset
#   for Ukrainian cyrillic-to-translit-js is right, and transliteration has no Cyrillic letter left.
#   (iuliia@0.8.2, cyrillic-to-translit-js@3.2.1, transliteration@2.6.1; seen 2026-11-30.)
# Why it matters: A city is two nodes whose labels cannot be told apart by eye, and a search for either misses
#   the other.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" iuliia@0.8.2 cyrillic-to-translit-js@3.2.1 transliteration@2.6.1 >/dev/null 2>&1 ||
  { echo "did not run: iuliia@0.8.2 cyrillic-to-translit-js@3.2.1 transliteration@2.6.1 not to be had"; exit 0; }
echo "iuliia@0.8.2 cyrillic-to-translit-js@3.2.1 transliteration@2.6.1"
cat >"$dir/run.mjs" <<'CODE'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const iuliia = require('iuliia');
const Translit = require('cyrillic-to-translit-js');
const { transliterate } = require('transliteration');
const show = (name, turn) => console.log(name, '|', ['Харків', 'Юрій Єрченко'].map(word => turn(word)).map(word => `${word}, Cyrillic left: ${word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0}`).join(' | '), '| is Kharkiv', turn('Харків') === 'Kharkiv');
show('iuliia WIKIPEDIA', word => iuliia.translate(word, iuliia.WIKIPEDIA));
show('iuliia ICAO_DOC_9303', word => iuliia.translate(word, iuliia.ICAO_DOC_9303));
show('cyrillic-to-translit-js', word => new Translit().transform(word));
show('cyrillic-to-translit-js uk', word => new Translit({ preset: 'uk' }).transform(word));
show('transliteration', word => transliterate(word));
CODE
cat >"$dir/stated" <<'STATED'
iuliia WIKIPEDIA | Kharkіv, Cyrillic left: 1 | Yurіy Єrchenko, Cyrillic left: 2 | is Kharkiv false
iuliia ICAO_DOC_9303 | Kharkіv, Cyrillic left: 1 | Iurіi Єrchenko, Cyrillic left: 2 | is Kharkiv false
cyrillic-to-translit-js | Kharkіv, Cyrillic left: 1 | Yurіi Єrchenko, Cyrillic left: 2 | is Kharkiv false
cyrillic-to-translit-js uk | Kharkiv, Cyrillic left: 0 | Yurii Yerchenko, Cyrillic left: 0 | is Kharkiv true
transliteration | Harkiv, Cyrillic left: 0 | Yuriy Ierchenko, Cyrillic left: 0 | is Kharkiv false
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
