#!/usr/bin/env bash
# Question: A Taiwanese article is dated 民國115年3月4日 (year 115 of the Republic, 2026), another speaks of 去年3月4日, 4
#   March of last year. Which days does chrono-node's Chinese module find? A Japanese one has 令和8年3月4日 and 昨年3月4日.
# Guess: 2026 and 2025 in both: the module for Traditional Chinese is for Taiwan, and the one for Japanese knows the
#   eras.
# What happens: chrono-node 2.10.3 reads the Taiwanese date as 4 March of the year 115, without an error; last year's
#   and next year's 4 March become this year's in Chinese and Japanese. The Japanese eras are read, the first year of
#   one (令和元年) too. Seen on 30 November 2026.
# Why it matters: A Taiwanese paper's statements lie nineteen centuries before the debate, and what a minister said
#   last year is dated to this.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" chrono-node@2.10.3 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: chrono-node@2.10.3 not to be had"; exit 0; }
echo "chrono-node@2.10.3"

cat >run.mjs <<'EOF'
import { ja, zh } from 'chrono-node'

const tuesday = new Date('2026-03-10T12:00:00Z')
const see = (name, language, ...phrases) => {
  for (const phrase of phrases)
    console.log(name, phrase, '->', language.parse(phrase, tuesday).map(found => `${found.text}: ${found.start.date().toISOString().slice(0, 10)}`).join('; ') || 'no date')
}
see('zh.hant', zh.hant, '民國115年3月4日', '2026年3月4日', '去年3月4日', '明年3月4日')
see('zh.hans', zh.hans, '去年3月4日')
see('ja', ja, '令和8年3月4日', '令和元年5月1日', '昨年3月4日', '来年3月4日')
EOF
cat >stated <<'EOF'
zh.hant 民國115年3月4日 -> 115年3月4日: 0115-03-04
zh.hant 2026年3月4日 -> 2026年3月4日: 2026-03-04
zh.hant 去年3月4日 -> 年3月4日: 2026-03-04
zh.hant 明年3月4日 -> 年3月4日: 2026-03-04
zh.hans 去年3月4日 -> 年3月4日: 2026-03-04
ja 令和8年3月4日 -> 令和8年3月4日: 2026-03-04
ja 令和元年5月1日 -> 令和元年5月1日: 2019-05-01
ja 昨年3月4日 -> 3月4日: 2026-03-04
ja 来年3月4日 -> 3月4日: 2026-03-04
EOF
{
  TZ=UTC node run.mjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
