#!/usr/bin/env bash
# Question: Which day is "said Friday" for chrono-node in an article of a Tuesday?
# Guess: The Friday before: without the option forwardDate it reads past dates, and "said" is past.
# What happens: chrono-node 2.10.3 takes the NEAREST Friday and has no eye for the verb: on Tuesday 10 March 2026 that is the
#   13th, in the future; on Monday 9 March it is the 6th. So the same sentence turns from past to future between a
#   Monday and a Tuesday. Seen on 29 November 2026.
# Why it matters: Statements already made are dated after the article that reports them.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" chrono-node@2.10.3 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: chrono-node@2.10.3 not to be had"; exit 0; }

export TZ=UTC

cat >"$dir/run.mjs" <<'EOF'
import * as chrono from 'chrono-node'

let changed = 0
function see(what, now, stated) {
  const same = JSON.stringify(now) === JSON.stringify(stated)
  console.log(`${same ? 'as stated' : 'CHANGED'}: ${what}: ${JSON.stringify(now)}`)
  if (!same) {
    console.log(`  stated was: ${JSON.stringify(stated)}`)
    changed = 1
  }
}

const read = (text, day) => chrono.parseDate(text, new Date(`${day}T12:00:00Z`)).toISOString().slice(0, 10)
see('read on a Monday', read('The minister said Friday that no tanks will go.', '2026-03-09'), '2026-03-06')
see('read on a Tuesday', read('The minister said Friday that no tanks will go.', '2026-03-10'), '2026-03-13')
see('"will" on a Monday', read('The house will vote Friday.', '2026-03-09'), '2026-03-06')
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
