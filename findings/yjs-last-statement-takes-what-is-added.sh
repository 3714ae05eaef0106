#!/usr/bin/env bash
# Question: The words of a statement are kept in Yjs as two relative positions. It is the last sentence of an article,
#   or one in the middle; a word is then added directly behind. Does it become part of the statement?
# Guess: No: a position stands between two letters, and the end belongs to the letter before it.
# What happens: Yes. A relative position sticks to the letter behind it, so the end of the quotation moves with what
#   is added, and the end of a text sticks to whatever will be its end: all later paragraphs belong to the statement.
#   With -1 as third argument the end stays. (yjs@13.6.33; seen 2026-11-30.)
# Why it matters: “We will send tanks” becomes “We will send tanks never” without anybody touching the statement.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" yjs@13.6.33 >/dev/null 2>&1 ||
  { echo "did not run: yjs@13.6.33 not to be had"; exit 0; }
echo "yjs@13.6.33"
cat >"$dir/run.mjs" <<'CODE'
import * as Y from 'yjs';
const quoted = 'We will send tanks';
for (const [rest, added] of [[' and wait', ' never'], ['', '\nNext day all was denied.']]) for (const side of [0, -1]) {
  const doc = new Y.Doc(), text = doc.getText('article');
  text.insert(0, quoted + rest);
  const end = Y.createRelativePositionFromTypeIndex(text, quoted.length, side);
  text.insert(quoted.length, added);
  console.log(rest ? 'middle' : 'last', 'side', side, JSON.stringify(text.toString().slice(0, Y.createAbsolutePositionFromRelativePosition(end, doc).index)));
}
CODE
cat >"$dir/stated" <<'STATED'
middle side 0 "We will send tanks never"
middle side -1 "We will send tanks"
last side 0 "We will send tanks\nNext day all was denied."
last side -1 "We will send tanks"
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
