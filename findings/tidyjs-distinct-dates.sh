#!/usr/bin/env bash
# Question: Two rows have the same actor and equal Date objects. Does distinct() of tidy.js keep one, as groupBy()
#   makes one group of them?
# Guess: Yes: the two work on the same keys.
# Seen: groupBy makes one group, distinct keeps both rows; nDistinct counts two dates; leftJoin matches them. With
#   text dates all agree. (@tidyjs/tidy@2.6.1; seen 2026-11-29.)
# Why it matters: Duplicate statements survive the step that was to remove them.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" @tidyjs/tidy@2.6.1 >/dev/null 2>&1 ||
  { echo "did not run: @tidyjs/tidy@2.6.1 not to be had"; exit 0; }
echo "@tidyjs/tidy@2.6.1"
cat >"$dir/run.mjs" <<'CODE'
import {tidy, distinct, groupBy, summarize, n, nDistinct, leftJoin} from '@tidyjs/tidy';
for (const as of [t => t, t => new Date(t)]) {
  const rows = ['2024-03-04', '2024-03-04'].map(t => ({actor: 'Ann', day: as(t)}));
  console.log(rows[0].day instanceof Date ? 'Date' : 'text',
    '| groups', tidy(rows, groupBy('day', [summarize({n: n()})])).length,
    '| distinct rows', tidy(rows, distinct(['actor', 'day'])).length,
    '| nDistinct', tidy(rows, summarize({d: nDistinct('day')}))[0].d,
    '| joined', tidy(rows.slice(0, 1), leftJoin([{day: as('2024-03-04'), paper: 'Post'}], {by: 'day'}))[0].paper);
}
CODE
cat >"$dir/stated" <<'STATED'
text | groups 1 | distinct rows 1 | nDistinct 1 | joined Post
Date | groups 1 | distinct rows 2 | nDistinct 2 | joined Post
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
