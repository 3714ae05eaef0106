#!/usr/bin/env bash
# Question: What numbers are 2,000万 (20 million), 3.5万 (35,000) and 5万 (50,000), as Japanese papers print them, by
#   @geolonia/japanese-numeral?
# Guess: 20000000, 35000 and 50000, or an error, as for 三分の二 (two thirds).
# What happens: 0, 0 and 50000: a comma or a point in the digits makes the whole number 0, without an error. 2000万 and
#   二千万 are right. findKanjiNumbers finds in 3.5万 "5万", and in 2,000万 "000万". (@geolonia/japanese-numeral@1.0.2; seen
#   on 1 December 2026.)
# Why it matters: A vote of 20 million yen becomes one of nothing, and cannot be told from a real 0.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @geolonia/japanese-numeral@1.0.2 >/dev/null 2>&1 ||
  { echo "did not run: @geolonia/japanese-numeral@1.0.2 not to be had"; exit 0; }
echo "@geolonia/japanese-numeral@1.0.2"
cat >run.cjs <<'CODE'
const { kanji2number, findKanjiNumbers } = require('@geolonia/japanese-numeral');
for (const text of ['2,000万', '2000万', '二千万', '3.5万', '5万', '1億2000万', '1億2,000万', '三分の二']) {
  let number;
  try { number = kanji2number(text); } catch (error) { number = `error: ${error.message}`; }
  console.log(text, number, '| found in a text:', findKanjiNumbers(`予算は${text}円`).join(' ') || 'none');
}
CODE
cat >stated <<'STATED'
2,000万 0 | found in a text: 000万
2000万 20000000 | found in a text: 2000万
二千万 20000000 | found in a text: 二千万
3.5万 0 | found in a text: 5万
5万 50000 | found in a text: 5万
1億2000万 120000000 | found in a text: 1億2000万
1億2,000万 100000000 | found in a text: 1億2 000万
三分の二 error: The attribute of kanji2number() must be a Japanese numeral as integer. | found in a text: 三 二
STATED
{
  node run.cjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
