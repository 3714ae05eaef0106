#!/usr/bin/env bash
# Question: Two statements of Monday, 1 and 2, one of Tuesday, 3, and one of Wednesday, 10. Vega-Lite's window takes
#   the mean of each and the one before it, sorted by day (frame -1 to 0). What are the means?
# Guess: 1, 1.5, 2.5, 6.5.
# What happens: 1.5, 1.5, 2, 6.5. Rows that are equal by the sort are taken in with the frame's end, so the first
#   looks ahead, and Tuesday's mean of two is one of three. With ignorePeers, or without sort, it is as guessed.
#   (vega@6.4.0, vega-lite@6.4.3; seen 2026-11-30.)
# Why it matters: A moving mean over statements of which several are of one day has another width each day.
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
const values = [{ day: '2026-03-02', stance: 1 }, { day: '2026-03-02', stance: 2 }, { day: '2026-03-03', stance: 3 }, { day: '2026-03-04', stance: 10 }];
for (const options of [{ sort: [{ field: 'day' }] }, { sort: [{ field: 'day' }], ignorePeers: true }, {}]) {
  const transform = [{ window: [{ op: 'mean', field: 'stance', as: 'mean' }], frame: [-1, 0], ...options }];
  const { spec } = compile({ data: { values }, transform, mark: 'point', encoding: { y: { field: 'mean', type: 'quantitative' } } });
  const view = new vega.View(vega.parse(spec), { renderer: 'none' });
  await view.runAsync();
  console.log(JSON.stringify(options), view.data(spec.marks[0].from.data).map(row => row.mean).join(' '));
}
CODE
cat >"$dir/stated" <<'STATED'
{"sort":[{"field":"day"}]} 1.5 1.5 2 6.5
{"sort":[{"field":"day"}],"ignorePeers":true} 1 1.5 2.5 6.5
{} 1 1.5 2.5 6.5
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
