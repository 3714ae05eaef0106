#!/usr/bin/env bash
# Question: Two coders mark "We will not" with the code refusal and "not sign" with the code treaty in a text of
#   Automerge, under the mark name code. What are the marks?
# Guess: Both, overlapping in not.
# What happens: Of marks with one name the last has each letter, so the first ends before "not": "We will ". When a
#   coder writes never for not, a mark on that word is gone with no trace, though never stands where it was.
#   (@automerge/automerge@3.5.0; seen on 30 November 2026.)
# Why it matters: Overlapping quotations are the rule in coding, and the earlier one loses its word.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @automerge/automerge@3.5.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: @automerge/automerge@3.5.0 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import * as Automerge from '@automerge/automerge'

const show = (doc) =>
  console.log(`${doc.text}: ${Automerge.marks(doc, ['text']).map((m) => `${m.value} "${doc.text.slice(m.start, m.end)}"`).join(', ') || 'no mark'}`)
const mark = (doc, start, end, code) =>
  Automerge.change(doc, (d) => Automerge.mark(d, ['text'], { start, end, expand: 'none' }, 'code', code))

const start = Automerge.from({ text: 'We will not sign' })
const ann = mark(Automerge.clone(start), 0, 11, 'refusal')
show(ann)
show(mark(Automerge.clone(ann), 8, 16, 'treaty'))
const word = mark(Automerge.clone(start), 8, 11, 'refusal')
show(word)
show(Automerge.change(word, (d) => Automerge.splice(d, ['text'], 8, 3, 'never')))
EOF
cat >"$dir/stated" <<'EOF'
We will not sign: refusal "We will not"
We will not sign: refusal "We will ", treaty "not sign"
We will not sign: refusal "not"
We will never sign: no mark
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
