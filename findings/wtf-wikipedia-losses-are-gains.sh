#!/usr/bin/env bash
# Question: In a Wikipedia table of an election, the change of each party is an arrow and a number: {{increase}} 5,
#   {{decrease}} 2. What does wtf_wikipedia read?
# Guess: The arrows, signs, or at least something that tells the two apart.
# What happens: 5 and 2: the arrows go, up and down. A printed minus and {{n/a}} stay. (wtf_wikipedia@10.4.2; seen
#   2026-11-30.)
# Why it matters: Every loss of a party is a gain.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" wtf_wikipedia@10.4.2 >/dev/null 2>&1 ||
  { echo "did not run: wtf_wikipedia@10.4.2 not to be had"; exit 0; }
echo "wtf_wikipedia@10.4.2"
cat >"$dir/run.mjs" <<'CODE'
import wtf from 'wtf_wikipedia';
const page = `{| class="wikitable"
! Party !! Seats !! Change
|-
| Green || 120 || {{increase}} 5
|-
| Blue || 90 || {{decrease}} 2
|-
| Red || 40 || −3
|-
| White || 2 || {{n/a}}
|}`;
for (const row of wtf(page).tables()[0].keyValue()) console.log(row.Party, row.Seats, '| change', row.Change);
CODE
cat >"$dir/stated" <<'STATED'
Green 120 | change 5
Blue 90 | change 2
Red 40 | change −3
White 2 | change N/A
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
