#!/usr/bin/env bash
# Question: A long article holds a block of what a party says, in an element whose class is remarks, commentary,
#   statement or reply-by-minister. Does Readability keep it?
# Guess: Yes: it is text inside the article; only advertisements, menus and readers' comments go.
# What happens: remarks, commentary, community-voices, legends and header-quote are cut, silently, since parts of
#   those words are on its list (remark, comment, community, legends, header); statement, quote and reply-by-minister
#   stay. (@mozilla/readability@0.6.0, linkedom@0.18.15; seen 2026-11-30.)
# Why it matters: The statements that a newsroom sets apart are those that are missing.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @mozilla/readability@0.6.0 linkedom@0.18.15 >/dev/null 2>&1 ||
  { echo "did not run: @mozilla/readability@0.6.0 linkedom@0.18.15 not to be had"; exit 0; }
echo "@mozilla/readability@0.6.0 linkedom@0.18.15"
cat >"$dir/run.mjs" <<'CODE'
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
const paragraph = number => `<p>The parliament debated the treaty for the ${number}. time, and the members of the house spoke, one after the other, for hours on end, about its cost and its aims.</p>`;
const long = Array.from({ length: 8 }, (_, index) => paragraph(index + 1)).join('');
for (const name of ['remarks', 'commentary', 'community-voices', 'legends', 'header-quote', 'statement', 'quote', 'reply-by-minister']) {
  const { document } = parseHTML(`<!doctype html><html><head><title>T</title></head><body><article>${long}<div class="${name}"><p>Alder, of the Green party, said: We will never sign this treaty, whatever they offer us, and nobody in our party will, not now and not later.</p></div>${long}</article></body></html>`);
  console.log(name, '|', new Readability(document).parse().textContent.includes('We will never sign') ? 'kept' : 'cut');
}
CODE
cat >"$dir/stated" <<'STATED'
remarks | cut
commentary | cut
community-voices | cut
legends | cut
header-quote | cut
statement | kept
quote | kept
reply-by-minister | kept
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
