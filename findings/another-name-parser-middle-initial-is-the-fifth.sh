#!/usr/bin/env bash
# Question: Ann V. Stone and Carl I. Baker have a middle initial. What does another-name-parser make of it?
# Guess: The middle name, as for M. and D.
# What happens: A suffix: V. and I. are taken for Roman numbers, so that Ann V. Stone is Ann Stone the fifth;
#   the Catalan particle of Josep Field i Stone is the first likewise. What follows a comma is a first name
#   unless it is a degree: Ann Field, MP is MP Ann Field. (another-name-parser@0.1.0; seen 2026-11-30.)
# Why it matters: People are merged or split by their suffix, and members of parliament get the first name MP.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" another-name-parser@0.1.0 >/dev/null 2>&1 ||
  { echo "did not run: another-name-parser@0.1.0 not to be had"; exit 0; }
echo "another-name-parser@0.1.0"
cat >"$dir/run.cjs" <<'CODE'
const module_ = require('another-name-parser');
const parse = module_.default ?? module_;
for (const name of ['Ann M. Stone', 'Ann V. Stone', 'Carl I. Baker', 'Josep Field i Stone', 'Ann Field, PhD', 'Ann Field, MP']) {
  const { first, middle, last, suffix } = parse(name);
  console.log(name, '| first', first, '| middle', middle, '| last', last, '| suffix', suffix);
}
CODE
cat >"$dir/stated" <<'STATED'
Ann M. Stone | first Ann | middle M. | last Stone | suffix null
Ann V. Stone | first Ann | middle null | last Stone | suffix V.
Carl I. Baker | first Carl | middle null | last Baker | suffix I.
Josep Field i Stone | first Josep | middle Field | last Stone | suffix i
Ann Field, PhD | first Ann | middle null | last Field | suffix PhD
Ann Field, MP | first MP | middle Ann | last Field | suffix null
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
