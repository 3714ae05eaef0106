#!/usr/bin/env bash
# Question: “We will not sign!” said Alder. Berlin objected. Where does sentence-splitter, with the printed quotation
#   marks, part the sentences?
# Guess: After said Alder, or behind the closing mark.
# What happens: Before the closing mark: the first sentence is “We will not sign! and the second begins with the mark
#   that closes it: ” said Alder. French and German marks fare the same; straight ones stay. With a point, “We will
#   not sign.” Berlin objected. is one sentence. (sentence-splitter@5.0.1; seen 2026-11-30.)
# Why it matters: A quotation cut by the positions of the sentence has no end, and the next one begins with another's
#   mark.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" sentence-splitter@5.0.1 >/dev/null 2>&1 ||
  { echo "did not run: sentence-splitter@5.0.1 not to be had"; exit 0; }
echo "sentence-splitter@5.0.1"
cat >"$dir/run.mjs" <<'CODE'
import { split } from 'sentence-splitter';
for (const text of [
  '“We will not sign!” said Alder. Berlin objected.',
  '“Will you sign?” Alder asked. “No.” She left.',
  '"We will not sign!" said Alder. Berlin objected.',
  '“We will not sign,” said Alder. Berlin objected.',
  '“We will not sign.” Berlin objected.',
  '„Wir unterschreiben nicht!“, sagte Alder. Berlin widersprach.',
  '‘We will not sign!’ said Alder. Berlin objected.',
  '«Nous ne signerons pas!» dit Alder. Berlin proteste.',
]) console.log(split(text).filter(node => node.type === 'Sentence').map(node => node.raw).join(' / '));
CODE
cat >"$dir/stated" <<'STATED'
“We will not sign! / ” said Alder. / Berlin objected.
“Will you sign? / ” Alder asked. / “No.” She left.
"We will not sign!" said Alder. / Berlin objected.
“We will not sign,” said Alder. / Berlin objected.
“We will not sign.” Berlin objected.
„Wir unterschreiben nicht! / “, sagte Alder. / Berlin widersprach.
‘We will not sign! / ’ said Alder. / Berlin objected.
«Nous ne signerons pas! / » dit Alder. / Berlin proteste.
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
