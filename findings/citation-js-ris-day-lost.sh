#!/usr/bin/env bash
# Question: Does @citation-js/plugin-ris keep the day of a newspaper article in a RIS file?
# Guess: Yes: DA is the tag for the date, a newspaper article is cited by its day, and the plugin knows the type NEWS.
# What happens: plugin-ris 0.8.2 never reads DA: a record with PY and DA has only its year, one with DA alone (as Zotero may
#   write) has no date at all. Writing loses it too: a CSL item of 4 March 2026 becomes "PY - 2026" with no DA,
#   while the day of ACCESS is kept in Y2. Only Y1 is read with its day. Seen on 29 November 2026.
# Why it matters: All articles of a year fall on one date, so nothing in the debate can be ordered.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-ris'

let changed = 0
function see(what, now, stated) {
  const same = JSON.stringify(now) === JSON.stringify(stated)
  console.log(`${same ? 'as stated' : 'CHANGED'}: ${what}: ${JSON.stringify(now)}`)
  if (!same) {
    console.log(`  stated was: ${JSON.stringify(stated)}`)
    changed = 1
  }
}

const read = (...lines) => new Cite(['TY  - NEWS', 'TI  - Minister says no', ...lines, 'ER  - ', ''].join('\n')).data[0].issued ?? null
see('PY and DA', read('PY  - 2026', 'DA  - 2026/03/04/'), { 'date-parts': [[2026]] })
see('DA alone', read('DA  - 2026/03/04/'), null)
see('Y1', read('Y1  - 2026/03/04'), { 'date-parts': [[2026, 3, 4]] })
const written = new Cite({ id: 'a', type: 'article-newspaper', title: 'T', issued: { 'date-parts': [[2026, 3, 4]] }, accessed: { 'date-parts': [[2026, 3, 9]] } }).format('ris')
see('lines written with a date', written.split('\n').filter(line => /^(PY|DA|Y1|Y2)/.test(line)), ['PY  - 2026', 'Y2  - 2026/3/9/'])
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
