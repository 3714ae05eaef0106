#!/usr/bin/env bash
# Question: A principal component analysis of four papers by two concepts, by ml-pca with the methods SVD and NIPALS:
#   are the eigenvalues the same?
# Guess: Yes, up to rounding: the method is a matter of computing.
# What happens: NIPALS gives those of SVD times n - 1 (41.76 against 13.92 for four rows). Shares of variance and loadings
#   agree up to sign, so nothing looks wrong. (ml-pca@4.1.1; seen 2026-11-29.)
# Why it matters: Rules such as "keep eigenvalues above 1" keep more components with more rows.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" ml-pca@4.1.1 >/dev/null 2>&1 ||
  { echo "did not run: ml-pca@4.1.1 not to be had"; exit 0; }
echo "ml-pca@4.1.1"
cat >"$dir/run.mjs" <<'CODE'
import {PCA} from 'ml-pca';
const papers = [[1, 2], [3, 3], [5, 9], [2, 2]];
for (const method of ['SVD', 'NIPALS']) {
  const p = new PCA(papers, {method, nCompNIPALS: 2});
  console.log(method, 'eigenvalues', p.getEigenvalues().map(v => v.toFixed(2)).join(' '), 'explained', p.getExplainedVariance().map(v => v.toFixed(3)).join(' '));
}
CODE
cat >"$dir/stated" <<'STATED'
SVD eigenvalues 13.92 0.33 explained 0.977 0.023
NIPALS eigenvalues 41.76 0.99 explained 0.977 0.023
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
