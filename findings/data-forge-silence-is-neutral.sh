#!/usr/bin/env bash
# Question: Bob was coded twice and both stances are missing. What are the mean, the median, the smallest and the
#   largest of his stances by data-forge, and what does a pivot by actor say?
# Guess: undefined, NaN or an error: there is no number; missing ones are left out, as in the mean of 1, nothing and
#   1, which is 1.
# What happens: 0 for each of the four, and the pivot says that Bob is neutral, like someone who said so. The same
#   holds for a series without any value. A missing one beside others is left out of mean, median, min and max, but
#   counted by count(). (data-forge@1.10.5; seen on 30 November 2026.)
# Why it matters: Actors without a coded statement are the neutral middle of the debate.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" \
  data-forge@1.10.5 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: data-forge@1.10.5 not to be had"; exit 0; }

cat >"$dir/run.cjs" <<'EOF'
const forge = require('data-forge')
for (const stances of [[1, undefined, 1], [undefined, undefined], []]) {
  const series = new forge.Series(stances)
  console.log(
    `${JSON.stringify(stances)}: mean ${series.average()}, median ${series.median()}, min ${series.min()}, max ${series.max()}, count ${series.count()}`,
  )
}
const csv = 'actor,stance\nAnn,1\nAnn,-1\nBob,\nBob,\nCee,1\n'
console.log(JSON.stringify(forge.fromCSV(csv).parseInts('stance').pivot('actor', 'stance', (series) => series.average()).toArray()))
EOF
cat >"$dir/stated" <<'EOF'
[1,null,1]: mean 1, median 1, min 1, max 1, count 3
[null,null]: mean 0, median 0, min 0, max 0, count 2
[]: mean 0, median 0, min 0, max 0, count 0
[{"actor":"Ann","stance":0},{"actor":"Bob","stance":0},{"actor":"Cee","stance":1}]
EOF
{
  node "$dir/run.cjs"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
