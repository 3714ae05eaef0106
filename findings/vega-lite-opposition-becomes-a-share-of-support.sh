#!/usr/bin/env bash
# Question: Diverging bars: opposition counts below 0, support above. In Vega-Lite the bars are stacked from
#   zero. What becomes of opposition with stack normalize, for shares, and with center?
# Guess: Shares from -0.6 to 0.4: the same bars, scaled to the whole; or an error for negative numbers.
# What happens: Opposition stands at 0 to 0.6, on the side of support, as if its count were positive, and
#   support follows to 1; with center it is the same without the scale. Three against and two for cannot be told
#   from three for and two for. Only stack zero puts opposition below 0. No warning is given. (vega@6.4.0,
#   vega-lite@6.4.3; seen 2026-11-30.)
# Why it matters: A concept that most reject is drawn as one that all support.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" vega@6.4.0 vega-lite@6.4.3 >/dev/null 2>&1 ||
  { echo "did not run: vega@6.4.0 vega-lite@6.4.3 not to be had"; exit 0; }
echo "vega@6.4.0 vega-lite@6.4.3"
cat >"$dir/run.mjs" <<'CODE'
import * as vega from 'vega';
import { compile } from 'vega-lite';
const values = [{ concept: 'Tanks', stance: 'oppose', n: -3 }, { concept: 'Tanks', stance: 'support', n: 2 }, { concept: 'Aid', stance: 'oppose', n: -4 }];
for (const stack of ['zero', 'normalize', 'center']) {
  const warnings = [];
  const logger = { level: () => logger, error: text => (warnings.push(text), logger), warn: text => (warnings.push(text), logger), info: () => logger, debug: () => logger };
  const { spec } = compile({ data: { values }, mark: 'bar', encoding: { x: { field: 'n', type: 'quantitative', stack }, y: { field: 'concept', type: 'nominal' }, color: { field: 'stance', type: 'nominal' } } }, { logger });
  const view = new vega.View(vega.parse(spec), { renderer: 'none', logger });
  await view.runAsync();
  console.log(stack, '|', view.data(spec.data.at(-1).name).map(bar => `${bar.concept} ${bar.stance} ${bar.n}: ${bar.n_start} to ${bar.n_end}`).join(' | '), '| warnings', warnings.length);
}
CODE
cat >"$dir/stated" <<'STATED'
zero | Tanks oppose -3: 0 to -3 | Tanks support 2: 0 to 2 | Aid oppose -4: 0 to -4 | warnings 0
normalize | Tanks oppose -3: 0 to 0.6000000000000001 | Tanks support 2: 0.6000000000000001 to 1 | Aid oppose -4: 0 to 1 | warnings 0
center | Tanks oppose -3: 0 to 3 | Tanks support 2: 3 to 5 | Aid oppose -4: 0.5 to 4.5 | warnings 0
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
