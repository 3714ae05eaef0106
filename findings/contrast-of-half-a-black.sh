#!/usr/bin/env bash
# Question: Ties are drawn in black at half opacity on white. What contrast do the four libraries give?
# Guess: About 4, that of the grey one sees, or a refusal, as get-contrast refuses "transparent".
# What happens: All say 21, the contrast of full black, for #00000080 and for rgba(0, 0, 0, 0.1), a line that hardly
#   shows. Blended over white these are 4.00 and 1.26. (wcag-contrast@3.0.0, get-contrast@3.0.0, chroma-js@3.2.0,
#   colorjs.io@0.7.1; seen 2026-11-29.)
# Why it matters: A check of the pictures passes ties and labels that a person cannot see.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" wcag-contrast@3.0.0 get-contrast@3.0.0 chroma-js@3.2.0 colorjs.io@0.7.1 >/dev/null 2>&1 ||
  { echo "did not run: wcag-contrast@3.0.0 get-contrast@3.0.0 chroma-js@3.2.0 colorjs.io@0.7.1 not to be had"; exit 0; }
echo "wcag-contrast@3.0.0 get-contrast@3.0.0 chroma-js@3.2.0 colorjs.io@0.7.1"
cat >"$dir/run.mjs" <<'CODE'
import { createRequire } from 'node:module';
import chroma from 'chroma-js';
import Color from 'colorjs.io';
const require = createRequire(import.meta.url);
const wcag = require('wcag-contrast'), get = require('get-contrast');
for (const [colour, hex, seen] of [['rgba(0, 0, 0, 0.5)', '#00000080', '#7f7f7f'], ['rgba(0, 0, 0, 0.1)', '#0000001a', '#e5e5e5']]) console.log(colour, '| wcag-contrast', wcag.hex(hex, '#ffffff'), '| get-contrast', get.ratio(colour, '#ffffff'), '| chroma-js', chroma.contrast(colour, '#ffffff'), '| colorjs.io', new Color(colour).contrast('#ffffff', 'WCAG21'), '| as blended', chroma.contrast(seen, '#ffffff').toFixed(2));
CODE
cat >"$dir/stated" <<'STATED'
rgba(0, 0, 0, 0.5) | wcag-contrast 21 | get-contrast 21 | chroma-js 21 | colorjs.io 21 | as blended 4.00
rgba(0, 0, 0, 0.1) | wcag-contrast 21 | get-contrast 21 | chroma-js 21 | colorjs.io 21 | as blended 1.26
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
