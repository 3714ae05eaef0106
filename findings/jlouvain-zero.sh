#!/usr/bin/env bash
# Question: Agreement and disagreement cancel out between two camps, so the ties between them have weight 0. Does
#   Louvain see the camps?
# Guess: Yes: a weight of 0 is no tie.
# What happens: A weight of 0 is taken for a missing one and counts as 1, more than the 0.2 inside the camps: all are one
#   community. With 0.000000001, or without those rows, the camps are found. (louvain@1.2.0, jlouvain@2.0.0; seen
#   2026-11-29.)
# Why it matters: Subtracting conflict from congruence makes zeros, and each of them becomes the strongest tie.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" louvain@1.2.0 jlouvain@2.0.0 >/dev/null 2>&1 ||
  { echo "did not run: louvain@1.2.0 jlouvain@2.0.0 not to be had"; exit 0; }
echo "louvain@1.2.0 jlouvain@2.0.0"
cat >"$dir/run.cjs" <<'CODE'
const names = [...'abcdef'];
const ties = x => names.flatMap((s, i) => names.slice(i + 1).map(t => ({source: s, target: t, weight: (i < 3) === (names.indexOf(t) < 3) ? 0.2 : x})));
for (const lib of ['louvain', 'jlouvain']) for (const x of [1e-9, 0, undefined]) {
  const edges = ties(x).filter(e => e.weight !== undefined);
  const found = require(lib).jLouvain().nodes(names).edges(edges)();
  console.log(lib, 'between the camps', x, JSON.stringify(found));
}
CODE
cat >"$dir/stated" <<'STATED'
louvain between the camps 1e-9 {"a":0,"b":0,"c":0,"d":1,"e":1,"f":1}
louvain between the camps 0 {"a":0,"b":0,"c":0,"d":0,"e":0,"f":0}
louvain between the camps undefined {"a":0,"b":0,"c":0,"d":1,"e":1,"f":1}
jlouvain between the camps 1e-9 {"a":0,"b":0,"c":0,"d":1,"e":1,"f":1}
jlouvain between the camps 0 {"a":0,"b":0,"c":0,"d":0,"e":0,"f":0}
jlouvain between the camps undefined {"a":0,"b":0,"c":0,"d":1,"e":1,"f":1}
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
