#!/usr/bin/env bash
# Question: Does PostgreSQL's text search find Ukraine in "Russia/Ukraine talks", and war in "the war.The minister"?
# Guess: Yes: punctuation divides words.
# What happens: No: in PostgreSQL 18.6 (PGlite 0.5.16; 15 does the same) the parser takes Russia/Ukraine for a file path and
#   war.The, a full stop without the blank after it, for a host name, and stores each as one word. "Russia /
#   Ukraine" and "Russia-Ukraine" are found. Seen on 29 November 2026.
# Why it matters: Headlines that name two sides by a slash, and text whose paragraphs were joined without a blank, drop out of the
#   sample.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @electric-sql/pglite@0.5.16 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: @electric-sql/pglite@0.5.16 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { PGlite } from '@electric-sql/pglite'

let changed = 0
function see(what, now, stated) {
  const same = JSON.stringify(now) === JSON.stringify(stated)
  console.log(`${same ? 'as stated' : 'CHANGED'}: ${what}: ${JSON.stringify(now)}`)
  if (!same) {
    console.log(`  stated was: ${JSON.stringify(stated)}`)
    changed = 1
  }
}

const db = new PGlite()
const found = async (text, word) => (await db.query("select to_tsvector('english', $1) @@ to_tsquery('english', $2) as found", [text, word])).rows[0].found
see('Russia/Ukraine talks', await found('Russia/Ukraine talks', 'Ukraine'), false)
see('Russia-Ukraine talks', await found('Russia-Ukraine talks', 'Ukraine'), true)
see('Russia / Ukraine talks', await found('Russia / Ukraine talks', 'Ukraine'), true)
see('the war.The minister', await found('They end the war.The minister left', 'war'), false)
see('the war. The minister', await found('They end the war. The minister left', 'war'), true)
await db.close()
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
