#!/usr/bin/env bash
# Question: What does the npm package word-diff say has changed from “Russia attacks Ukraine” to “Ukraine attacks
#   Russia”, and from “We will sign. Berlin will not.” to “Berlin will sign. We will not.”?
# Guess: The words that changed places, as diff does.
# What happens: Nothing: the whole sentence comes back as unchanged text, the old one, where the same words stand in
#   another order. A word left out or added is found. (word-diff@1.0.1, diff@9.0.0; seen on 30 November 2026.)
# Why it matters: A correction that exchanges the two sides of a war is not shown to the person who checks it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" word-diff@1.0.1 diff@9.0.0 >/dev/null 2>&1 ||
  { echo "did not run: word-diff@1.0.1 diff@9.0.0 not to be had"; exit 0; }
echo "word-diff@1.0.1 diff@9.0.0"
cat >"$dir/run.mjs" <<'CODE'
import { createRequire } from 'node:module';
import { diffWords } from 'diff';
const wordDiff = createRequire(import.meta.url)('word-diff');
const pairs = [['Russia attacks Ukraine', 'Ukraine attacks Russia'], ['We will sign. Berlin will not.', 'Berlin will sign. We will not.'],
  ['We will not sign', 'We will sign']];
for (const [before, after] of pairs) {
  console.log(`${before} / ${after}`);
  console.log('  word-diff:', wordDiff.diffString(before, after).map(part => part.text ?? `[-${part.remove}-]{+${part.add}+}`).join(''));
  console.log('  diff:', diffWords(before, after).map(part => part.added ? `{+${part.value}+}` : part.removed ? `[-${part.value}-]` : part.value).join(''));
}
CODE
cat >"$dir/stated" <<'STATED'
Russia attacks Ukraine / Ukraine attacks Russia
  word-diff: Russia attacks Ukraine
  diff: [-Russia attacks -]Ukraine {+attacks Russia+}
We will sign. Berlin will not. / Berlin will sign. We will not.
  word-diff: We will sign. Berlin will not.
  diff: [-We-]{+Berlin+} will sign. [-Berlin-]{+We+} will not.
We will not sign / We will sign
  word-diff: We will [-not -]{++}sign
  diff: We will [-not -]sign
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
