#!/usr/bin/env bash
# Question: An EDTF date can be a season: 2026-21 is spring 2026, 2026-24 winter 2026. Which days does it cover?
# Guess: The meteorological seasons of the north: March to May, and December to February.
# What happens: edtf takes spring for January to March and winter for October to December, so that 15 April is not in
#   spring and 1 February is not in any winter but in spring. @edtf-ts/core takes March to May, and December 2026 to
#   February 2027. (edtf@4.11.1, @edtf-ts/core@0.4.2; seen 2026-11-29.)
# Why it matters: A statement dated "in spring 2026" falls into another window of the network, depending on the
#   library.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" edtf@4.11.1 @edtf-ts/core@0.4.2 >/dev/null 2>&1 ||
  { echo "did not run: edtf@4.11.1 @edtf-ts/core@0.4.2 not to be had"; exit 0; }
echo "edtf@4.11.1 @edtf-ts/core@0.4.2"
cat >"$dir/run.mjs" <<'CODE'
import edtf from 'edtf';
import { parse } from '@edtf-ts/core';
const day = ms => new Date(Number(ms)).toISOString().slice(0, 10);
for (const [word, text] of [['spring', '2026-21'], ['summer', '2026-22'], ['autumn', '2026-23'], ['winter', '2026-24']]) {
  const one = edtf(text), two = parse(text).value;
  console.log(word, '| edtf', day(one.min), day(one.max), '| edtf-ts', day(two.min), day(two.max));
}
console.log('edtf: spring covers 15 April', edtf('2026-21').covers(edtf('2026-04-15')), '| 1 February', edtf('2026-21').covers(edtf('2026-02-01')));
CODE
cat >"$dir/stated" <<'STATED'
spring | edtf 2026-01-01 2026-03-31 | edtf-ts 2026-03-01 2026-05-31
summer | edtf 2026-04-01 2026-06-30 | edtf-ts 2026-06-01 2026-08-31
autumn | edtf 2026-07-01 2026-09-30 | edtf-ts 2026-09-01 2026-11-30
winter | edtf 2026-10-01 2026-12-31 | edtf-ts 2026-12-01 2027-02-28
edtf: spring covers 15 April false | 1 February true
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
