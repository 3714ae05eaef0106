#!/usr/bin/env bash
# Question: The first of three coded statements has no stance yet, so its record has no such field. What do arquero's
#   from, Papa Parse's unparse and d3-dsv's csvFormat make of the list?
# Guess: A column stance with one empty cell.
# What happens: arquero and Papa Parse make a table without stance, for all three: the fields of the first record are
#   the columns. d3-dsv has the column. (arquero@7.2.1, papaparse@5.7.1, d3-dsv@3.0.2; seen 2026-11-30.)
# Why it matters: One statement that is not yet coded takes the stance from all the others, and no cell looks wrong.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" arquero@7.2.1 papaparse@5.7.1 d3-dsv@3.0.2 >/dev/null 2>&1 ||
  { echo "did not run: arquero@7.2.1 papaparse@5.7.1 d3-dsv@3.0.2 not to be had"; exit 0; }
echo "arquero@7.2.1 papaparse@5.7.1 d3-dsv@3.0.2"
cat >"$dir/run.mjs" <<'CODE'
import { from } from 'arquero';
import Papa from 'papaparse';
import { csvFormat } from 'd3-dsv';
const statements = [{ speaker: 'Ann' }, { speaker: 'Bob', stance: -1 }, { speaker: 'Cee', stance: 1 }];
for (const list of [statements, [...statements].reverse()]) {
  console.log('first', list[0].speaker);
  console.log('arquero |', from(list).columnNames().join(','));
  console.log('Papa Parse |', Papa.unparse(list, { newline: ' / ' }));
  console.log('d3-dsv |', csvFormat(list).replaceAll('\n', ' / '));
}
CODE
cat >"$dir/stated" <<'STATED'
first Ann
arquero | speaker
Papa Parse | speaker / Ann / Bob / Cee
d3-dsv | speaker,stance / Ann, / Bob,-1 / Cee,1
first Cee
arquero | speaker,stance
Papa Parse | speaker,stance / Cee,1 / Bob,-1 / Ann,
d3-dsv | speaker,stance / Cee,1 / Bob,-1 / Ann,
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
