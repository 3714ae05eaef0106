#!/usr/bin/env bash
# Question: Three statements against (-1), two neutral (0), four for (1). Observable Plot bins them at the thresholds
#   -1, 0 and 1. What are the bars?
# Guess: 3, 2 and 4, as in d3's bin, which Plot uses.
# What happens: 3 and 2. d3 puts the four into a last bin from 1 to 1; Plot leaves a bin without width out, and four
#   of nine statements are in no bar. (@observablehq/plot@0.6.17, d3-array@3.2.4; seen 2026-11-30.)
# Why it matters: The strongest support falls out of the picture where the scale ends at a threshold.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" @observablehq/plot@0.6.17 d3-array@3.2.4 >/dev/null 2>&1 ||
  { echo "did not run: @observablehq/plot@0.6.17 d3-array@3.2.4 not to be had"; exit 0; }
echo "@observablehq/plot@0.6.17 d3-array@3.2.4"
cat >"$dir/run.mjs" <<'CODE'
import * as Plot from '@observablehq/plot';
import { bin } from 'd3-array';
const values = [-1, -1, -1, 0, 0, 1, 1, 1, 1], thresholds = [-1, 0, 1];
console.log('d3', bin().thresholds(thresholds)(values).map(b => `${b.x0} ${b.x1} ${b.length}`));
const { channels } = Plot.rectY(values, Plot.binX({ y: 'count' }, { x: { value: d => d, thresholds } })).initialize();
console.log('Plot', [...channels.x1.value].map((from, i) => `${from} ${channels.x2.value[i]} ${channels.y2.value[i]}`));
CODE
cat >"$dir/stated" <<'STATED'
d3 [ '-1 0 3', '0 1 2', '1 1 4' ]
Plot [ '-1 0 3', '0 1 2' ]
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
