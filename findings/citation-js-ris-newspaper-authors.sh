#!/usr/bin/env bash
# Question: What becomes of the authors of a newspaper article on the way CSL, RIS, CSL with @citation-js/plugin-ris?
# Guess: They stay: AU is the first tag anybody maps.
# What happens: plugin-ris 0.8.2 maps AU of type NEWS to the CSL field reporter: writing an article-newspaper with authors gives
#   NO AU line, and reading one puts the names, as unparsed strings, under reporter, where citation styles do not
#   look. An article-journal with the same authors keeps them both ways. Seen on 29 November 2026.
# Why it matters: Bylines vanish from exactly the kind of source that a study of a newspaper debate cites.
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

const item = type => ({ id: 'a', type, title: 'T', author: [{ family: 'Field', given: 'Ann' }] })
const authors = type => new Cite(item(type)).format('ris').split('\n').filter(line => line.startsWith('AU'))
see('written from article-newspaper', authors('article-newspaper'), [])
see('written from article-journal', authors('article-journal'), ['AU  - Field, Ann'])
const back = new Cite('TY  - NEWS\nTI  - T\nAU  - Field, Ann\nER  - \n').data[0]
see('read from NEWS', [back.author ?? null, back.reporter ?? null], [null, 'Field, Ann'])
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
