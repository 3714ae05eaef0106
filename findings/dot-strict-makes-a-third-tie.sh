#!/usr/bin/env bash
# Question: Ann supports Bob (weight 3, green) and, in a later statement, attacks Bob (weight -1, red, without a
#   date). A strict graph of Graphviz may hold one tie only. Which?
# Guess: The first or the last, as stated.
# What happens: Neither: weight -1 and red of the last, the date and the quotation of the first. The attributes of the
#   second are laid over those of the first, and what it leaves open stays. networkx reads two ties from the same
#   file. (graphviz 2.42.2-7+deb12u1, python3-networkx 2.8.8-1, python3-pydot 1.4.2-1; seen 2026-11-30.)
# Why it matters: The picture shows an attack on a day and with a quotation that belong to the support.
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
need python3-networkx 2.8.8-1
need python3-pydot 1.4.2-1
cat >"$dir/debate.gv" <<'CODE'
strict graph {
  Ann -- Bob [weight=3, color=green, date="2026-03-04", quotation="We stand by Bob"];
  Bob -- Ann [weight=-1, color=red];
}
CODE
cat >"$dir/read.py" <<'CODE'
import networkx as nx
print("networkx", list(nx.drawing.nx_pydot.read_dot("debate.gv").edges(data=True)))
CODE
cat >"$dir/stated" <<'STATED'
nop strict graph { Ann -- Bob [color=red, date="2026-03-04", quotation="We stand by Bob", weight=-1]; }
networkx [('Ann', 'Bob', {'weight': '3', 'color': 'green', 'date': '"2026-03-04"', 'quotation': '"We stand by Bob"'}), ('Ann', 'Bob', {'weight': '-1', 'color': 'red'})]
STATED
{
  echo nop $(nop "$dir/debate.gv")
  /usr/bin/python3 -W ignore "$dir/read.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
