#!/usr/bin/env bash
# Question: What does a map of Loro hold after a Date was put into it?
# Guess: The date, as in Automerge, or an error.
# What happens: An empty object: the day is gone, with no error, and so it is stored and sent to others. undefined
#   becomes null. (loro-crdt@1.17.1, @automerge/automerge@3.5.0; seen on 30 November 2026.)
# Why it matters: All statements of a shared record lose their day.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" loro-crdt@1.17.1 @automerge/automerge@3.5.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: loro-crdt@1.17.1 @automerge/automerge@3.5.0 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import * as Automerge from '@automerge/automerge'
import { LoroDoc } from 'loro-crdt'

const day = new Date('2026-03-04T00:00:00Z')
const loro = new LoroDoc()
loro.getMap('statement').set('day', day)
loro.commit()
const other = LoroDoc.fromSnapshot(loro.export({ mode: 'snapshot' }))
console.log(`Loro: ${JSON.stringify(other.getMap('statement').toJSON())}`)
console.log(`Automerge: ${JSON.stringify(Automerge.load(Automerge.save(Automerge.from({ day }))))}`)
EOF
cat >"$dir/stated" <<'EOF'
Loro: {"day":{}}
Automerge: {"day":"2026-03-04T00:00:00.000Z"}
EOF
{
  node "$dir/run.mjs"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
