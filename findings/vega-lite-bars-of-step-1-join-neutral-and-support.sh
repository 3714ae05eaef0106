#!/usr/bin/env bash
# Question: Nine statements: three against (-1), two neutral (0), four for (1). Vega-Lite draws a histogram with bin
#   step 1. How many bars, and how high?
# Guess: Three of 3, 2 and 4, as d3's bin and Observable Plot draw.
# What happens: Two: 3 from -1 to 0 and 6 from 0 to 1. The last bar takes its upper end in, so neutral and support are
#   one. At most three bins (maxbins 3) gives the same. (vega@6.4.0, vega-lite@6.4.3, @observablehq/plot@0.6.17; seen
#   2026-11-30.)
# Why it matters: A debate with more against than for its neutral middle looks as if two thirds were for.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" vega@6.4.0 vega-lite@6.4.3 @observablehq/plot@0.6.17 >/dev/null 2>&1 ||
  { echo "did not run: vega@6.4.0 vega-lite@6.4.3 @observablehq/plot@0.6.17 not to be had"; exit 0; }
echo "vega@6.4.0 vega-lite@6.4.3 @observablehq/plot@0.6.17"
cat >"$dir/run.mjs" <<'CODE'
import * as vega from 'vega';
import { compile } from 'vega-lite';
const values = [-1, -1, -1, 0, 0, 1, 1, 1, 1].map(stance => ({ stance }));
async function bars(bin) {
  const { spec } = compile({ data: { values }, mark: 'bar', encoding: { x: { bin, field: 'stance' }, y: { aggregate: 'count' } } });
  const view = new vega.View(vega.parse(spec), { renderer: 'none' });
  await view.runAsync();
  return view.data(spec.marks[0].from.data).map(row => Object.values(row).map(n => Math.round(n * 10) / 10).join(' '));
}
for (const bin of [{ step: 1 }, { maxbins: 3 }]) console.log('Vega-Lite', JSON.stringify(bin), await bars(bin));
import * as Plot from '@observablehq/plot';
const { channels } = Plot.rectY(values, Plot.binX({ y: 'count' }, { x: { value: 'stance', interval: 1 } })).initialize();
console.log('Plot, interval 1', [...channels.x1.value].map((from, i) => `${from} ${channels.x2.value[i]} ${channels.y2.value[i]}`));
CODE
cat >"$dir/stated" <<'STATED'
Vega-Lite {"step":1} [ '-1 0 3', '0 1 6' ]
Vega-Lite {"maxbins":3} [ '-1 0 3', '0 1 6' ]
Plot, interval 1 [ '-1 0 3', '0 1 2', '1 2 4' ]
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
