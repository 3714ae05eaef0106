#!/usr/bin/env bash
# Question: What numbers does chinese-numbers-converter read in 百分之五 (5 per cent), 三分之二 (two thirds), 1亿2000万 (120
#   million), 一点五亿 (150 million), 两三百 (two to three hundred) and 负五 (minus five), and what becomes of 万一 (in case) in a
#   sentence?
# Guess: 0.05 or 5, 0.67, 120000000, 150000000, a range or none, -5; words stay words.
# What happens: 105, 32, 1000000000000, 1500000000, 2300 and 5, without an error. In a text 万一他们不签 (should they not
#   sign) begins with 11000, 千万不要 (by no means) with 10000000 and 统一 (unity) ends with 1. 1.5亿 and 一万五千 are right.
#   (chinese-numbers-converter@2.3.1; seen on 1 December 2026.)
# Why it matters: Majorities, percentages and large sums of the Chinese press come out wrong by orders of magnitude.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" chinese-numbers-converter@2.3.1 >/dev/null 2>&1 ||
  { echo "did not run: chinese-numbers-converter@2.3.1 not to be had"; exit 0; }
echo "chinese-numbers-converter@2.3.1"
cat >run.cjs <<'CODE'
const ChineseNumber = require('chinese-numbers-converter');
for (const text of ['百分之五', '三分之二', '1亿2000万', '一点五亿', '1.5亿', '两三百', '负五', '一万五千'])
  console.log(text, new ChineseNumber(text).toInteger());
for (const text of ['万一他们不签', '千万不要', '统一', '一万五千人'])
  console.log(text, new ChineseNumber(text).toArabicString());
CODE
cat >stated <<'STATED'
百分之五 105
三分之二 32
1亿2000万 1000000000000
一点五亿 1500000000
1.5亿 150000000
两三百 2300
负五 5
一万五千 15000
万一他们不签 11000他们不签
千万不要 10000000不要
统一 统1
一万五千人 15000人
STATED
{
  node run.cjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
