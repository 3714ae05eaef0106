#!/usr/bin/env bash
# Question: Three statements against (-1), two neutral (0), four for (1). To have each value in the middle of its bar
#   the bins of step 1 are anchored at -0.5. What does Vega-Lite draw?
# Guess: Three bars of 3, 2 and 4, around -1, 0 and 1.
# What happens: Two, of 2 and 4: the anchor moves the first bin up, and all that lies before it is left out of picture
#   and data. With -1.5 it is the same. Where an extent from -1.5 is stated too, the three are there. (vega@6.4.0,
#   vega-lite@6.4.3; seen 2026-11-30.)
# Why it matters: The most opposed stance disappears from the histogram without a word.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" vega@6.4.0 vega-lite@6.4.3 >/dev/null 2>&1 ||
  { echo "did not run: vega@6.4.0 vega-lite@6.4.3 not to be had"; exit 0; }
echo "vega@6.4.0 vega-lite@6.4.3"
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
for (const anchor of [-1.5, -0.5]) console.log('anchor', anchor, await bars({ step: 1, anchor }));
console.log('anchor -0.5 and extent', await bars({ step: 1, anchor: -0.5, extent: [-1.5, 1.5] }));
CODE
cat >"$dir/stated" <<'STATED'
anchor -1.5 [ '-0.5 0.5 2', '0.5 1.5 4' ]
anchor -0.5 [ '-0.5 0.5 2', '0.5 1.5 4' ]
anchor -0.5 and extent [ '-1.5 -0.5 3', '-0.5 0.5 2', '0.5 1.5 4' ]
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
