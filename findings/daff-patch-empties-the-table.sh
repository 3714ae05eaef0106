#!/usr/bin/env bash
# Question: A table of statements was compared with a corrected copy by daff, and the difference is applied to a third
#   copy in which statement 1 is no longer there. What does daff patch do?
# Guess: It says that the row is not found, or leaves the change out.
# What happens: Neither. The new stance is written into the heading: the column "agree" is now called 0. A deletion
#   applied a second time makes every cell of the table NULL, headings too. Both end with code 0. (daff@1.4.2; seen
#   2026-11-29.)
# Why it matters: A list of corrections sent round among coders destroys the copy that somebody has already corrected.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" daff@1.4.2 >/dev/null 2>&1 ||
  { echo "did not run: daff@1.4.2 not to be had"; exit 0; }
echo "daff@1.4.2"
cat >"$dir/base.csv" <<'CODE'
id,actor,agree
1,Alder,1
2,Birch,1
3,Cedar,1
CODE
cat >"$dir/corrected.csv" <<'CODE'
id,actor,agree
1,Alder,0
2,Birch,1
3,Cedar,1
CODE
cat >"$dir/without.csv" <<'CODE'
id,actor,agree
2,Birch,1
3,Cedar,1
CODE
cat >"$dir/stated" <<'STATED'
correction applied to base: id,actor,agree 1,Alder,0 2,Birch,1 3,Cedar,1, code 0
deletion applied to base: id,actor,agree 2,Birch,1 3,Cedar,1, code 0
correction applied to without: id,actor,0 2,Birch,1 3,Cedar,1, code 0
deletion applied to without: NULL,NULL,NULL NULL,NULL,NULL, code 0
STATED
{
  daff="$dir/node_modules/daff/bin/daff.js"
  node "$daff" diff base.csv corrected.csv >correction.csv
  node "$daff" diff base.csv without.csv >deletion.csv
  for copy in base without; do for change in correction deletion; do echo "$change applied to $copy: $(node "$daff" patch $copy.csv $change.csv | tr "\r\n" "  " | xargs), code $?"; done; done
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
