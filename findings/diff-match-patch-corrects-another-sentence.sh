#!/usr/bin/env bash
# Question: A correction made as a patch ("Minister Alder will NOT support the bill") is applied to a text in which that
#   sentence is missing. What does diff-match-patch report?
# Guess: That the patch failed, [false]: its context is not there.
# What happens: diff-match-patch 1.0.5 puts the "not" into the nearest like sentence, "Minister Birch will oppose a bill", and
#   reports [true]: names and verbs may differ up to the threshold of one half. Seen on 29 November 2026.
# Why it matters: A published correction turns round the position of a speaker whom it does not concern.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" diff-match-patch@1.0.5 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: diff-match-patch@1.0.5 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { createRequire } from 'node:module'

let changed = 0
function see(what, now, stated) {
  const same = JSON.stringify(now) === JSON.stringify(stated)
  console.log(`${same ? 'as stated' : 'CHANGED'}: ${what}: ${JSON.stringify(now)}`)
  if (!same) {
    console.log(`  stated was: ${JSON.stringify(stated)}`)
    changed = 1
  }
}

const Patcher = createRequire(import.meta.url)('diff-match-patch')
const tool = new Patcher()
const patch = tool.patch_make('Minister Alder will support the bill.', 'Minister Alder will not support the bill.')
see('applied to another sentence', tool.patch_apply(patch, 'Minister Birch will oppose a bill.'), ['Minister Birch will not oppose a bill.', [true]])
see('applied to quite another text', tool.patch_apply(patch, 'The session was closed at noon.')[1], [false])
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
