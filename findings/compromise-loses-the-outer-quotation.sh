#!/usr/bin/env bash
# Question: A quotation of two sentences holds a second one within: “We agree. ‘Never again’ is our rule,” said Alder.
#   Which quotations does compromise find?
# Guess: The outer one, or both.
# What happens: Only the inner one, Never again, with the marks that are printed: the outer one is lost when the inner
#   one begins behind its first sentence. With straight marks, or with all in one sentence, it finds the outer one
#   alone. (compromise@14.17.0; seen 2026-11-30.)
# Why it matters: What the speaker said is gone, and a slogan that the speaker cites stands in its place.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" compromise@14.17.0 >/dev/null 2>&1 ||
  { echo "did not run: compromise@14.17.0 not to be had"; exit 0; }
echo "compromise@14.17.0"
cat >"$dir/run.mjs" <<'CODE'
import nlp from 'compromise';
for (const text of [
  '“We agree. ‘Never again’ is our rule,” said Alder.',
  '"We agree. \'Never again\' is our rule," said Alder.',
  '“We will not sign. It is a ‘dirty deal’ of Paris,” said Alder.',
  '“We agree: ‘never again’ is our rule,” said Alder.',
  '“We agree. Never again is our rule,” said Alder.',
]) console.log(text, '|', nlp(text).quotations().out('array').join(' + '));
CODE
cat >"$dir/stated" <<'STATED'
“We agree. ‘Never again’ is our rule,” said Alder. | ‘Never again’
"We agree. 'Never again' is our rule," said Alder. | "We agree. 'Never again' is our rule,"
“We will not sign. It is a ‘dirty deal’ of Paris,” said Alder. | ‘dirty deal’
“We agree: ‘never again’ is our rule,” said Alder. | “We agree: ‘never again’ is our rule,”
“We agree. Never again is our rule,” said Alder. | “We agree. Never again is our rule,”
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
