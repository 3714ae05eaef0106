#!/usr/bin/env bash
# Question: An axis of ECharts has the categories -1, 0 and 1, and a series has the bars [-1, 5], [0, 3] and [1, 2]:
#   five statements against, three neutral, two for. Where do the bars stand? And where [2025, 5] on an axis of the
#   years 2024 to 2026?
# Guess: At -1, 0 and 1, and at 2025: the first number of each pair is the name of a category on the axis.
# What happens: The three neutral stand at -1 and the two for at 0; the five against are not drawn, and nothing is
#   drawn for 2025. On an axis of categories a number is a position, counted from 0, also where the categories are
#   numbers themselves; only a text is a name. The same numbers as a dataset with encode, or as texts, stand where
#   they should. (echarts@6.1.0; seen on 30 November 2026.)
# Why it matters: The picture says three against, two neutral and nobody for, with the right labels on the axis.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" \
  echarts@6.1.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: echarts@6.1.0 not to be had"; exit 0; }

cat >"$dir/run.cjs" <<'EOF'
const echarts = require('echarts')
const draw = (name, categories, more) => {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 400, height: 300 })
  const label = { show: true, formatter: (bar) => `bar at ${bar.name}: ${bar.value.n ?? bar.value[1]}` }
  chart.setOption({ animation: false, xAxis: { type: 'category', ...categories }, yAxis: {}, series: [{ type: 'bar', label, ...more.series }], ...more.option })
  const bars = [...chart.renderToSVGString().matchAll(/>(bar at [^<]*)</g)].map((found) => found[1])
  console.log(`${name}: ${bars.join(', ') || 'no bar'}`)
}
const said = [[-1, 5], [0, 3], [1, 2]]
draw('numbers', { data: [-1, 0, 1] }, { series: { data: said } })
draw('numbers, categories as texts', { data: ['-1', '0', '1'] }, { series: { data: said } })
draw('texts', { data: ['-1', '0', '1'] }, { series: { data: said.map(([stance, n]) => [String(stance), n]) } })
draw('dataset', {}, { series: { encode: { x: 'stance', y: 'n' } }, option: { dataset: { source: said.map(([stance, n]) => ({ stance, n })) } } })
draw('year', { data: [2024, 2025, 2026] }, { series: { data: [[2025, 5]] } })
process.exit(0)
EOF
cat >"$dir/stated" <<'EOF'
numbers: bar at -1: 3, bar at 0: 2
numbers, categories as texts: bar at -1: 3, bar at 0: 2
texts: bar at -1: 5, bar at 0: 3, bar at 1: 2
dataset: bar at -1: 5, bar at 0: 3, bar at 1: 2
year: no bar
EOF
{
  node "$dir/run.cjs"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
