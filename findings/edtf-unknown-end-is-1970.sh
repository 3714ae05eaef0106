#!/usr/bin/env bash
# Question: An EDTF interval can have an unknown end: 2020/ began in 2020, and when it ended nobody knows. /2026
#   ended in 2026. Which years does edtf say they cover?
# Guess: 2020/ covers 2020 at least, and /2026 covers 2026; of the others it says no, or says yes to all on that
#   side.
# What happens: edtf compares with null as if it were 1 January 1970. 2020/ does not cover 2020, nor any year at
#   all. 1940/ covers 1940 and 1969, and not 1970. /2026 covers 1971 and not 1945, and /1950 covers no year. An
#   open end, 2020/.., behaves as one expects. (edtf@4.11.1; seen 2026-11-30.)
# Why it matters: A membership whose end is not known is lost from 1970 on, or as a whole, and an actor has no
#   party.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" edtf@4.11.1 >/dev/null 2>&1 ||
  { echo "did not run: edtf@4.11.1 not to be had"; exit 0; }
echo "edtf@4.11.1"
cat >"$dir/run.mjs" <<'CODE'
import edtf from 'edtf';
for (const text of ['2020/', '2020/..', '1940/', '/2026', '../2026', '/1950'])
  console.log(text, '| covers', ['1940', '1945', '1969', '1970', '1971', '2020', '2026', '2027'].filter(year => edtf(text).covers(edtf(year))).join(' ') || 'none of them');
CODE
cat >"$dir/stated" <<'STATED'
2020/ | covers none of them
2020/.. | covers 2020 2026 2027
1940/ | covers 1940 1945 1969
/2026 | covers 1970 1971 2020 2026
../2026 | covers 1940 1945 1969 1970 1971 2020 2026
/1950 | covers none of them
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
