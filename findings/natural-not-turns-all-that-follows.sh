#!/usr/bin/env bash
# Question: What does the SentimentAnalyzer of the npm package natural say of "we do not hesitate we support and
#   welcome the deal"?
# Guess: More than 0: not turns hesitate, the next word or the next few.
# What happens: Less than 0. From the first negation to the end of the words natural 8.1.1 takes every value with the
#   opposite sign, and a second negation does not turn it back: "no doubt they love support and welcome the deal" has
#   -0.67 where the same words without no doubt have 1.00. Seen on 30 November 2026.
# Why it matters: The clearest supporters, who begin with no doubt or do not hesitate, are counted as opponents.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" natural@8.1.1 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: natural@8.1.1 not to be had"; exit 0; }
echo "natural@8.1.1"

cat >run.mjs <<'EOF'
import natural from 'natural'
const analyser = new natural.SentimentAnalyzer('English', null, 'afinn')
for (const said of ['we support and welcome the deal', 'we do not hesitate we support and welcome the deal', 'no doubt they love support and welcome the deal',
  'they love support and welcome the deal', 'we do not and will not support the deal', 'we do not support the deal'])
  console.log(said, '|', analyser.getSentiment(said.split(' ')).toFixed(2))
EOF
cat >stated <<'EOF'
we support and welcome the deal | 0.67
we do not hesitate we support and welcome the deal | -0.20
no doubt they love support and welcome the deal | -0.67
they love support and welcome the deal | 1.00
we do not and will not support the deal | -0.22
we do not support the deal | -0.33
EOF
{
  node run.mjs | grep "|"
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
