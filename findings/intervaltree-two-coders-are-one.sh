#!/usr/bin/env bash
# Question: Two coders mark characters 0 to 30 with the code for, and one of them 20 to 50 with against. A third code
#   stands apart, at 60. How many marks does intervaltree hold, and what does merge_overlaps make of them?
# Guess: Four; one stretch from 0 to 50 with the three codes, or with a list of them.
# What happens: Three: the equal marks are one, as the tree is a set. The merged stretch 0 to 50 has no code, None,
#   while a mark that meets no other keeps its own. Codes are kept only if a function says how to join them.
#   (python3-intervaltree 3.0.2-1.1; seen on 30 November 2026.)
# Why it matters: The share of coders who saw a passage and what they saw in it are gone where they overlap, and only
#   there.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
need() {
  dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q "ok installed" ||
    apt-get install -y --no-install-recommends "$1=$2" >/dev/null 2>&1 || { echo "did not run: $1 $2 is not to be had"; exit 0; }
  local is; is=$(dpkg-query -W -f='${Version}' "$1")
  [ "$is" = "$2" ] || { echo "did not run: $1 is $is here, this was seen with $2"; exit 0; }
  echo "$1 $is"
}
need python3-intervaltree 3.0.2-1.1
cat >"$dir/run.py" <<'CODE'
from intervaltree import Interval, IntervalTree
marks = [Interval(0, 30, 'for'), Interval(0, 30, 'for'), Interval(20, 50, 'against'), Interval(60, 70, 'neutral')]
tree = IntervalTree(marks)
print('marks put in:', len(marks), ', held:', len(tree), ', at 25:', len(tree[25]))
tree.merge_overlaps()
print('merged:', *((i.begin, i.end, i.data) for i in sorted(tree)))
tree = IntervalTree(marks)
tree.merge_overlaps(data_reducer=lambda a, b: a + '+' + b)
print('merged by a function:', *((i.begin, i.end, i.data) for i in sorted(tree)))
CODE
cat >"$dir/stated" <<'STATED'
marks put in: 4 , held: 3 , at 25: 2
merged: (0, 50, None) (60, 70, 'neutral')
merged by a function: (0, 50, 'for+against') (60, 70, 'neutral')
STATED
{
  /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
