#!/usr/bin/env bash
# Question: Two coders work on copies of one table. One corrects the stance of statement 1, the other deletes
#   statement 1. What does daff's three-way merge say?
# Guess: A conflict: it marks one when both change the same cell.
# What happens: No conflict: the row is gone, and so is the correction, whichever side is merged into which. Two new
#   statements under the same id are no conflict either: both rows stand in the result. (daff@1.4.2; seen 2026-11-29.)
# Why it matters: A correction disappears with the merge reporting 0 conflicts, and an id stands for two statements.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" daff@1.4.2 >/dev/null 2>&1 ||
  { echo "did not run: daff@1.4.2 not to be had"; exit 0; }
echo "daff@1.4.2"
cat >"$dir/run.cjs" <<'CODE'
const daff = require('daff');
const head = ['id', 'actor', 'agree'];
const base = () => [head, [1, 'Alder', 1], [2, 'Birch', 1], [3, 'Cedar', 1]];
const corrected = () => [head, [1, 'Alder', 0], [2, 'Birch', 1], [3, 'Cedar', 1]];
const other = () => [head, [1, 'Alder', 9], [2, 'Birch', 1], [3, 'Cedar', 1]];
const deleted = () => [head, [2, 'Birch', 1], [3, 'Cedar', 1]];
function merge(what, mine, theirs) {
  const result = new daff.TableView(mine);
  const conflicts = new daff.Merger(new daff.TableView(base()), result, new daff.TableView(theirs), new daff.CompareFlags()).apply();
  console.log(what, '| conflicts', conflicts, '|', JSON.stringify(result.data.slice(1)));
}
merge('both correct', corrected(), other());
merge('corrected and deleted', corrected(), deleted());
merge('deleted and corrected', deleted(), corrected());
merge('two new under one id', [...base(), [4, 'Dogwood', 1]], [...base(), [4, 'Elm', 0]]);
CODE
cat >"$dir/stated" <<'STATED'
both correct | conflicts 1 | [[1,"Alder","((( 1 ))) 0 /// 9"],[2,"Birch",1],[3,"Cedar",1]]
corrected and deleted | conflicts 0 | [[2,"Birch",1],[3,"Cedar",1]]
deleted and corrected | conflicts 0 | [[2,"Birch",1],[3,"Cedar",1]]
two new under one id | conflicts 0 | [[1,"Alder",1],[2,"Birch",1],[3,"Cedar",1],[4,"Elm",0],[4,"Dogwood",1]]
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
