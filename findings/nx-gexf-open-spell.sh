#!/usr/bin/env bash
# Question: In a dynamic GEXF an actor is present from 2022-01-01 on, without an end. What does networkx give as the
#   end?
# Guess: None, or infinity.
# What happens: The text "None", which sorts after every date and compares equal to nothing; write_gexf then writes end="None"
#   into the file. An open start becomes the text "None" too, and sorts after its own end. (python3-networkx 2.8.8-1;
#   seen 2026-11-29.)
# Why it matters: Filters by date keep or drop whole actors, and the next program cannot read the date.
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
need python3-networkx 2.8.8-1
cat >"$dir/run.py" <<'CODE'
import networkx as nx
with open("s.gexf", "w") as f: f.write("""<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph mode="dynamic" timeformat="date" defaultedgetype="undirected">
  <nodes><node id="Ann" label="Ann"><spells><spell start="2022-01-01"/><spell end="2019-12-31"/></spells></node></nodes><edges/>
</graph></gexf>""")
g = nx.read_gexf("s.gexf")
spells = g.nodes["Ann"]["spells"]
print([tuple(repr(x) for x in s) for s in spells])
print("starts before it ends", [s <= e for s, e in spells])
print([l.strip() for l in nx.generate_gexf(g) if "<spell " in l])
CODE
cat >"$dir/stated" <<'STATED'
[("'2022-01-01'", "'None'"), ("'None'", "'2019-12-31'")]
starts before it ends [True, False]
['<spell start="2022-01-01" end="None" />', '<spell start="None" end="2019-12-31" />']
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
