#!/usr/bin/env bash
# Question: EDTF can say "all of 2026 to 2028" as {2026..2028}. What are the bounds of that list, and does it cover
#   2028?
# Guess: 1 January 2026 to 31 December 2028, so it covers 2027 and 2028 as it walks through them.
# What happens: Walking the list gives 2026, 2027, 2028, but its end is 31 December 2026, and it covers neither 2027
#   nor 2028. The set [2026..2028] (one of them) likewise. Written out as {2026,2027,2028} the end is 2028.
#   (edtf@4.11.1; seen 2026-11-29.)
# Why it matters: A position held "every year from 2026 to 2028" drops out of the networks of the last two years.
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
for (const text of ['{2026..2028}', '[2026..2028]', '{2026,2027,2028}']) {
  const years = edtf(text);
  console.log(text, '| walks', [...years].map(String).join(' '), '| ends', new Date(years.max).toISOString().slice(0, 10), '| covers 2027', years.covers(edtf('2027')), '| 2028', years.covers(edtf('2028')));
}
CODE
cat >"$dir/stated" <<'STATED'
{2026..2028} | walks 2026 2027 2028 | ends 2026-12-31 | covers 2027 false | 2028 false
[2026..2028] | walks 2026 2027 2028 | ends 2026-12-31 | covers 2027 false | 2028 false
{2026,2027,2028} | walks 2026 2027 2028 | ends 2028-12-31 | covers 2027 true | 2028 true
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
