#!/usr/bin/env bash
# Question: Does @citation-js/plugin-bibtex read a day given in the classic way, month = mar # "~4"?
# Guess: Yes, or at least the month: macros and # are BibTeX syntax, and that is how BibTeX, having no day field, gives
#   one.
# What happens: plugin-bibtex 0.8.2 then drops month AND day and keeps the year, without a word; "4~" # mar too. The braced
#   string month = {4~mar} is read whole, and so is bare month = mar (with the field day, if there is one). Seen on
#   29 November 2026.
# Why it matters: Hand-kept BibTeX files of newspaper articles arrive with years only.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'

let changed = 0
function see(what, now, stated) {
  const same = JSON.stringify(now) === JSON.stringify(stated)
  console.log(`${same ? 'as stated' : 'CHANGED'}: ${what}: ${JSON.stringify(now)}`)
  if (!same) {
    console.log(`  stated was: ${JSON.stringify(stated)}`)
    changed = 1
  }
}

const read = month => new Cite(`@article{k, title={T}, year=2026, ${month}}`).data[0].issued['date-parts'][0]
see('month = mar # "~4"', read('month = mar # "~4"'), [2026])
see('month = "4~" # mar', read('month = "4~" # mar'), [2026])
see('month = {4~mar}', read('month = {4~mar}'), [2026, 3, 4])
see('month = mar', read('month = mar'), [2026, 3])
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
