#!/usr/bin/env bash
# Question: Ann has one tie of weight 9, Cem two of weight 1. cytoscape's degreeCentrality is given a function for the
#   weight. Who is first?
# Guess: Ann, with 9 against 2; or, if it was to count ties, one would not give a weight.
# What happens: Cem, with 2 against 1. The weight counts only if alpha is stated too, and at its default of 0 the
#   weights are asked for and raised to the power of 0. With alpha 1 it is 9 and 2. (cytoscape@3.35.0; seen
#   2026-11-30.)
# Why it matters: A weighted ranking, as one believes, is a count of partners.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" cytoscape@3.35.0 >/dev/null 2>&1 ||
  { echo "did not run: cytoscape@3.35.0 not to be had"; exit 0; }
echo "cytoscape@3.35.0"
cat >"$dir/run.cjs" <<'CODE'
const cytoscape = require('cytoscape');
const tie = (source, target, weight) => ({ data: { source, target, weight } });
const cy = cytoscape({ headless: true, elements: [...['Ann', 'Bob', 'Cem', 'Dan', 'Eva'].map(id => ({ data: { id } })), tie('Ann', 'Bob', 9), tie('Cem', 'Dan', 1), tie('Cem', 'Eva', 1)] });
for (const alpha of [undefined, 0, 1]) {
  const degree = name => cy.elements().degreeCentrality({ root: `#${name}`, weight: edge => edge.data('weight'), alpha }).degree;
  console.log('alpha', alpha, 'Ann', degree('Ann'), 'Cem', degree('Cem'));
}
CODE
cat >"$dir/stated" <<'STATED'
alpha undefined Ann 1 Cem 2
alpha 0 Ann 1 Cem 2
alpha 1 Ann 9 Cem 2
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
