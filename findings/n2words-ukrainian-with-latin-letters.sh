#!/usr/bin/env bash
# Question: In which letters does n2words write numbers in Ukrainian, and how does it say 1.10, 0.1 + 0.2 and 1e21 in
#   English and Turkish?
# Guess: Cyrillic ones; one point one zero; zero point three and something; a word or an error.
# What happens: мiнус, мiльйон, двi, тисячi and шiсть hold a Latin i that looks like the Cyrillic і, so that none of
#   them equals the word of a text. 1.10 is "one point ten", 0.1 + 0.2 "zero point thirty quadrillion and four", and
#   1e21 in Turkish "bir undefined". Zeros behind the point are said one by one. (n2words@4.0.0; seen on 1 December
#   2026.)
# Why it matters: Whoever searches Ukrainian articles for numbers in words by what n2words writes finds no million.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" n2words@4.0.0 >/dev/null 2>&1 ||
  { echo "did not run: n2words@4.0.0 not to be had"; exit 0; }
echo "n2words@4.0.0"
cat >run.mjs <<'CODE'
const uk = await import('n2words/uk-UA'), en = await import('n2words/en-GB'), tr = await import('n2words/tr-TR');
for (const number of [-5, 2000000, 2000, 6, 11]) {
  const words = uk.toCardinal(number);
  console.log(number, words, '| with Latin letters:', words.split(' ').filter((word) => /[a-z]/i.test(word)).join(' ') || 'none');
}
console.log('equals the word of a text:', uk.toCardinal(1000000) === 'один мільйон');
for (const number of ['1.10', '1.01', 0.1 + 0.2]) console.log(number, en.toCardinal(number));
console.log(1e21, tr.toCardinal(1e21));
CODE
cat >stated <<'STATED'
-5 мiнус п'ять | with Latin letters: мiнус
2000000 два мiльйони | with Latin letters: мiльйони
2000 двi тисячi | with Latin letters: двi тисячi
6 шiсть | with Latin letters: шiсть
11 одинадцять | with Latin letters: none
equals the word of a text: false
1.10 one point ten
1.01 one point zero one
0.30000000000000004 zero point thirty quadrillion and four
1e+21 bir undefined
STATED
{
  node run.mjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
