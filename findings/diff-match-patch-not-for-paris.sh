#!/usr/bin/env bash
# Question: A coder put a not into “Berlin will send tanks.” The correction is kept as a patch. Meanwhile a
#   sentence on Paris was put before it. Where does diff-match-patch apply the patch?
# Guess: In the sentence on Berlin, whose words it carries as context; or nowhere, and it says so.
# What happens: In the sentence on Paris: “Paris will not send planes. Berlin will send 30 tanks.” It reports
#   that the patch was applied. The place where the words stood weighs more than the words. jsdiff refuses the
#   patch. (diff-match-patch@1.0.5, diff@9.0.0; seen 2026-11-30.)
# Why it matters: A corrected statement is wrong again, and another one, that was right, is turned round.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" diff-match-patch@1.0.5 diff@9.0.0 >/dev/null 2>&1 ||
  { echo "did not run: diff-match-patch@1.0.5 diff@9.0.0 not to be had"; exit 0; }
echo "diff-match-patch@1.0.5 diff@9.0.0"
cat >"$dir/run.cjs" <<'CODE'
const { diff_match_patch: DiffMatchPatch } = require('diff-match-patch');
const { applyPatch, createPatch } = require('diff');
const before = 'Berlin will send tanks.', after = 'Berlin will not send tanks.';
const now = 'Paris will send planes. Berlin will send 30 tanks. Rome too.';
const tool = new DiffMatchPatch();
console.log('diff-match-patch', JSON.stringify(tool.patch_apply(tool.patch_make(before, after), now)));
console.log('diff', JSON.stringify(applyPatch(now, createPatch('statement', before, after), { fuzzFactor: 2 })));
CODE
cat >"$dir/stated" <<'STATED'
diff-match-patch ["Paris will not send planes. Berlin will send 30 tanks. Rome too.",[true]]
diff false
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
