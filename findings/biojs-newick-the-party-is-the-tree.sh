#!/usr/bin/env bash
# Question: A tree of actors in the Newick format has names in quotation marks, as names with blanks, commas and
#   brackets need: ('Ann Stone':1,'Stone, Bob':2)'SPD (left)':4. What does biojs-io-newick read, and what does it
#   write of such names?
# Guess: Two actors below SPD (left), as newick-js; quoted names when it writes.
# What happens: A root named ' with one node, left: the bracket inside the last name opens a new group, and both
#   actors are dropped. Of 'a:b' it reads the name 'a with the mark. It writes (Stone, Bob:1,O'Neil (SPD):2) without
#   marks, which holds three names and a group. (biojs-io-newick@1.5.0, newick-js@1.2.1; seen on 30 November 2026.)
# Why it matters: A whole camp vanishes because its name has a bracket.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" \
  biojs-io-newick@1.5.0 newick-js@1.2.1 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: biojs-io-newick@1.5.0 newick-js@1.2.1 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { createRequire } from 'node:module'
import { parse } from 'newick-js'

const newick = createRequire(import.meta.url)('biojs-io-newick')
const names = (node) => [node.name, ...(node.children ?? []).flatMap(names)]
for (const text of ["('Ann Stone':1,'Bob':2)SPD:4;", "('Ann Stone':1,'Stone, Bob':2)'SPD (left)':4;", "('a:b':1,c:2);"]) {
  console.log(`${text} biojs-io-newick: ${names(newick.parse_newick(text)).join(' | ')}`)
  console.log(`${text} newick-js: ${[...parse(text).graph[0]].map((node) => node.label).filter(Boolean).join(' | ')}`)
}
console.log(newick.parse_json({ name: 'r', children: [{ name: 'Stone, Bob', branch_length: 1 }, { name: "O'Neil (SPD)", branch_length: 2 }] }))
EOF
cat >"$dir/stated" <<'EOF'
('Ann Stone':1,'Bob':2)SPD:4; biojs-io-newick: SPD | 'Ann Stone' | 'Bob'
('Ann Stone':1,'Bob':2)SPD:4; newick-js: Ann Stone | Bob | SPD
('Ann Stone':1,'Stone, Bob':2)'SPD (left)':4; biojs-io-newick: ' | left
('Ann Stone':1,'Stone, Bob':2)'SPD (left)':4; newick-js: Ann Stone | Stone, Bob | SPD (left)
('a:b':1,c:2); biojs-io-newick:  | 'a | c
('a:b':1,c:2); newick-js: a:b | c
(Stone, Bob:1,O'Neil (SPD):2)r;
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
