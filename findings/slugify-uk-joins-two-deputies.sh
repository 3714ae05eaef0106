#!/usr/bin/env bash
# Question: Two deputies are called Згурський and Журський. slugify is told that they are Ukrainian (locale:
#   'uk'). Are their slugs different?
# Guess: Yes: Zghurskyi and Zhurskyi, since the official rule writes зг as zgh for just this reason; without the
#   locale the result is worse.
# What happens: Both are Zhurskyy: with the locale г becomes h, and з before it makes zh, the sign for ж. So too
#   Згода and Жода. Without the locale the two are apart, and so in cyrillic-to-translit-js with its preset for
#   Ukrainian. (slugify@1.6.9, cyrillic-to-translit-js@3.2.1; seen 2026-11-30.)
# Why it matters: Two people share one key, one page and one node, and only where the language was stated.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" slugify@1.6.9 cyrillic-to-translit-js@3.2.1 >/dev/null 2>&1 ||
  { echo "did not run: slugify@1.6.9 cyrillic-to-translit-js@3.2.1 not to be had"; exit 0; }
echo "slugify@1.6.9 cyrillic-to-translit-js@3.2.1"
cat >"$dir/run.cjs" <<'CODE'
const slugify = require('slugify');
const Translit = require('cyrillic-to-translit-js');
for (const [one, two] of [['Згурський', 'Журський'], ['Згода', 'Жода']])
  console.log(one, two, "| slugify 'uk'", slugify(one, { locale: 'uk' }), slugify(two, { locale: 'uk' }), '| slugify', slugify(one), slugify(two), "| cyrillic-to-translit-js 'uk'", new Translit({ preset: 'uk' }).transform(one), new Translit({ preset: 'uk' }).transform(two));
CODE
cat >"$dir/stated" <<'STATED'
Згурський Журський | slugify 'uk' Zhurskyy Zhurskyy | slugify Zgurskij Zhurskij | cyrillic-to-translit-js 'uk' Zghurskyi Zhurskyi
Згода Жода | slugify 'uk' Zhoda Zhoda | slugify Zgoda Zhoda | cyrillic-to-translit-js 'uk' Zghoda Zhoda
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
