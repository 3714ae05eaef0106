#!/usr/bin/env bash
# Question: What pairs does JSONata make with $zip(statements.actor, statements.stance) if Bob's statement has no
#   stance?
# Guess: Ann with hers, Bob with nothing, Cee with hers.
# What happens: Bob gets the stance of Cee, and Cee is left out: a path leaves out what is missing, so the second list
#   is shorter, and $zip goes by position to the end of the shorter one. [stance] in place of a test such as [stance !=
#   0] is taken for an index. (jsonata@2.2.2; seen on 30 November 2026.)
# Why it matters: One missing value moves all later stances to the actor before.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" jsonata@2.2.2 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: jsonata@2.2.2 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { createRequire } from 'node:module'

const jsonata = createRequire(import.meta.url)('jsonata')
const record = { statements: [{ actor: 'Ann', stance: -1 }, { actor: 'Bob' }, { actor: 'Cee', stance: 1 }] }
for (const path of ['$zip(statements.actor, statements.stance)', 'statements.[actor, stance]', 'statements[stance].actor']) {
  console.log(`${path}: ${JSON.stringify(await jsonata(path).evaluate(record))}`)
}
EOF
cat >"$dir/stated" <<'EOF'
$zip(statements.actor, statements.stance): [["Ann",-1],["Bob",1]]
statements.[actor, stance]: [["Ann",-1],["Bob"],["Cee",1]]
statements[stance].actor: undefined
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
