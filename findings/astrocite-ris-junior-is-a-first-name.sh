#!/usr/bin/env bash
# Question: RIS writes a name as family, given, suffix: AU - Stone, Karl, Jr. What does astrocite-ris make of
#   it?
# Guess: Family Stone, given Karl, suffix Jr.
# What happens: Given Jr., suffix Karl: it reads the three parts in the order of BibTeX. A reference written by
#   hand with the suffix in the middle would come out right. (astrocite-ris@0.16.4; seen 2026-11-30.)
# Why it matters: Father and son are told apart by the one word, and the son loses his first name.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" astrocite-ris@0.16.4 >/dev/null 2>&1 ||
  { echo "did not run: astrocite-ris@0.16.4 not to be had"; exit 0; }
echo "astrocite-ris@0.16.4"
cat >"$dir/run.cjs" <<'CODE'
const { parse } = require('astrocite-ris');
for (const author of ['Stone, Karl', 'Stone, Karl, Jr.', 'Field, Ann M., III'])
  console.log(author, '|', JSON.stringify(parse(`TY  - NEWS\nTI  - T\nAU  - ${author}\nPY  - 2026\nER  - \n`)[0].author));
CODE
cat >"$dir/stated" <<'STATED'
Stone, Karl | [{"family":"Stone","given":"Karl"}]
Stone, Karl, Jr. | [{"family":"Stone","given":"Jr.","suffix":"Karl"}]
Field, Ann M., III | [{"family":"Field","given":"III","suffix":"Ann M."}]
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
