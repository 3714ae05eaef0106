#!/usr/bin/env bash
# Question: A dot file says edge [sign="1"], and inside one subgraph edge [sign="-1"]. What sign has a tie after the
#   closing brace?
# Guess: 1: in Graphviz the setting ends with the subgraph.
# What happens: graphlib-dot: -1 for every tie that follows. ngraph.fromdot: no sign for any tie, as it leaves out defaults;
#   and ngraph.todot writes the undirected graph back as a digraph. (graphviz 2.42.2-7+deb12u1, graphlib-dot@0.6.4,
#   ngraph.fromdot@7.1.0, ngraph.todot@4.1.0; seen 2026-11-29.)
# Why it matters: Support that is drawn after a cluster of opposition becomes opposition.
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
npm install --no-audit --no-fund --silent --prefix "$dir" graphlib-dot@0.6.4 ngraph.fromdot@7.1.0 ngraph.todot@4.1.0 >/dev/null 2>&1 ||
  { echo "did not run: graphlib-dot@0.6.4 ngraph.fromdot@7.1.0 ngraph.todot@4.1.0 not to be had"; exit 0; }
echo "graphlib-dot@0.6.4 ngraph.fromdot@7.1.0 ngraph.todot@4.1.0"
cat >"$dir/run1.cjs" <<'CODE'
const dot = require('fs').readFileSync('s.dot', 'utf8');
const g = require('graphlib-dot').read(dot);
console.log('graphlib-dot', g.edges().map(e => [e.v, e.w].sort().join('-') + ' ' + g.edge(e).sign).sort().join(', '));
const n = require('ngraph.fromdot')(dot), ties = [];
n.forEachLink(l => { ties.push(`${l.fromId}-${l.toId} ${l.data && l.data.sign}`); });
console.log('ngraph.fromdot', ties.sort().join(', '), '| written back as', require('ngraph.todot')(n).split(' ')[0]);
CODE
cat >"$dir/stated" <<'STATED'
graphviz ann-bob 1
graphviz ann-cee 1
graphviz bob-dan 1
graphviz cee-dan -1
graphlib-dot ann-bob 1, ann-cee -1, bob-dan -1, cee-dan -1
ngraph.fromdot ann-bob undefined, ann-cee undefined, bob-dan undefined, cee-dan undefined | written back as digraph
STATED
{
cat >s.dot <<'DOT'
graph g {
  edge [sign="1"];
  ann -- bob;
  subgraph cluster_quarrel { edge [sign="-1"]; cee -- dan; }
  ann -- cee;
  bob -- dan;
}
DOT
gvpr 'E{print("graphviz ", $.tail.name, "-", $.head.name, " ", $.sign)}' s.dot | sort
  node "$dir/run1.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
