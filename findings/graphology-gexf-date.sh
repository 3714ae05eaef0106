#!/usr/bin/env bash
# Question: A node carries a JavaScript Date, 2026-03-04T23:30Z. What stands in the GEXF?
# Guess: The ISO form, or the milliseconds.
# What happens: The long English form in the zone of the machine, declared as a string: in Berlin "Thu Mar 05 2026 00:30:00
#   GMT+0100 ...", in New York "Wed Mar 04 2026 ...". (graphology@0.26.0, graphology-gexf@0.13.2; seen 2026-11-29.)
# Why it matters: The day of a statement depends on where the file was written, and no other program parses it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" graphology@0.26.0 graphology-gexf@0.13.2 >/dev/null 2>&1 ||
  { echo "did not run: graphology@0.26.0 graphology-gexf@0.13.2 not to be had"; exit 0; }
echo "graphology@0.26.0 graphology-gexf@0.13.2"
cat >"$dir/run.cjs" <<'CODE'
const Graph = require('graphology'), gexf = require('graphology-gexf');
const g = new Graph(); g.addNode('s1', {said: new Date('2026-03-04T23:30:00Z')});
for (const zone of ['Europe/Berlin', 'America/New_York']) {
  process.env.TZ = zone;
  console.log(zone, gexf.write(g).split('\n').filter(l => /said/.test(l)).map(l => l.trim()).join(' '));
}
CODE
cat >"$dir/stated" <<'STATED'
Europe/Berlin <attribute id="said" title="said" type="string"/> <attvalue for="said" value="Thu Mar 05 2026 00:30:00 GMT+0100 (Central European Standard Time)"/>
America/New_York <attribute id="said" title="said" type="string"/> <attvalue for="said" value="Wed Mar 04 2026 18:30:00 GMT-0500 (Eastern Standard Time)"/>
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
