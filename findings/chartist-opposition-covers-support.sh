#!/usr/bin/env bash
# Question: Stacked bars of Chartist: in a week three statements for, two against (-2) and one more for. Where do the
#   bars begin and end, by the default mode and by accumulate-relative?
# Guess: Support above zero, opposition below it, as in other libraries; else the mode that is made for signed values
#   does it.
# What happens: By default the axis ends at the sum, 2, and so does the bar of 3; the bar of -2 lies upon its upper
#   half, and the last one upon that. By accumulate-relative the axis is the same, from 0 to 2, so that the bar of -2
#   and that of 1 more have no height: nothing but support is to be seen. (chartist@1.5.0, jsdom@29.1.1; seen on 1
#   December 2026.)
# Why it matters: A week of quarrel looks like one of consent.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" chartist@1.5.0 jsdom@29.1.1 >/dev/null 2>&1 ||
  { echo "did not run: chartist@1.5.0, jsdom@29.1.1 not to be had"; exit 0; }
echo "chartist@1.5.0, jsdom@29.1.1"
cat >run.mjs <<'CODE'
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('', { pretendToBeVisual: true });
window.matchMedia = () => ({ matches: false, addListener() {}, removeListener() {}, addEventListener() {}, removeEventListener() {} });
for (const name of ['Element', 'HTMLElement', 'SVGElement', 'Node']) globalThis[name] = window[name];
Object.assign(globalThis, { window, document: window.document });
const { BarChart } = await import('chartist');
for (const stackMode of ['accumulate', 'accumulate-relative']) {
  const place = document.createElement('div');
  document.body.append(place);
  const chart = new BarChart(place, { labels: ['week 10'], series: [[3], [-2], [1]] }, { width: 400, height: 300, stackBars: true, stackMode });
  const bars = [];
  let range;
  chart.on('draw', (drawn) => { if (drawn.type === 'bar') bars.push(drawn); });
  await new Promise((resolve) => chart.on('created', (made) => { range = made.axisY.range; resolve(); }));
  const { y1: bottom, y2: top } = bars[0].chartRect;
  const at = (y) => (range.min + ((bottom - y) / (bottom - top)) * (range.max - range.min)).toFixed(1);
  console.log(`${stackMode}: axis from ${range.min} to ${range.max};`, bars.map((bar) => `${bar.value.y} from ${at(bar.y1)} to ${at(bar.y2)}`).join('; '));
}
CODE
cat >stated <<'STATED'
accumulate: axis from 0 to 2; 3 from 0.0 to 2.0; -2 from 2.0 to 1.0; 1 from 1.0 to 2.0
accumulate-relative: axis from 0 to 2; 3 from 0.0 to 2.0; -2 from 0.0 to 0.0; 1 from 2.0 to 2.0
STATED
{
  node run.mjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
