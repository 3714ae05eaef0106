#!/usr/bin/env bash
# Question: Ann attacks Bob, Bob attacks Ann, Ann supports Cem: a 3 by 3 matrix in Matrix Market format with weights.
#   Graphviz' mm2gv makes a dot file of it. How many actors, and which weights?
# Guess: Three actors, three ties, the weights as an attribute.
# What happens: Six actors and six ties, without weights. Where one tie is not returned the matrix is taken for one of
#   rows against columns, of two kinds of nodes, and each tie is written in both directions. If all ties are returned
#   there are three actors; with -U0 there are three in either case. (graphviz 2.42.2-7+deb12u1; seen 2026-11-30.)
# Why it matters: Whether a directed network keeps its actors depends on whether everybody answers everybody.
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
need graphviz 2.42.2-7+deb12u1
cat >"$dir/run.sh" <<'CODE'
cd "$(dirname "$0")"
printf '%s\n' '%%MatrixMarket matrix coordinate real general' '3 3 3' '1 2 -2.5' '2 1 -2.5' '1 3 4' >answered.mtx
for option in -U1 -U0; do echo "$option:" $(mm2gv $option answered.mtx); done
printf '%s\n' '%%MatrixMarket matrix coordinate real general' '3 3 4' '1 2 -2.5' '2 1 -2.5' '1 3 4' '3 1 -1' >all.mtx
echo "all returned:" $(mm2gv all.mtx)
CODE
cat >"$dir/stated" <<'STATED'
-U1: digraph G { 0 -> 4; 0 -> 5; 1 -> 3; 2; 3 -> 1; 4 -> 0; 5 -> 0; }
-U0: digraph G { 0 -> 1; 0 -> 2; 1 -> 0; }
all returned: digraph G { 0 -> 1; 0 -> 2; 1 -> 0; 2 -> 0; }
STATED
{
  bash "$dir/run.sh"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
