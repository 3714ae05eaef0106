#!/usr/bin/env bash
# Question: A newspaper prints “We don’t support the aid” with the apostrophe of print, ’. Do four libraries of
#   sentiment see the negation?
# Guess: Yes: the mark is what every newspaper prints, and at least one of the four will know it.
# What happens: None does. sentiment, wink-sentiment, vader-sentiment and crowd-sentiment score the sentence
#   like “We support the aid”, with the same number to the last digit. With the apostrophe of the typewriter all
#   four turn the sign. (sentiment@5.0.2, wink-sentiment@5.0.2, vader-sentiment@1.1.3, crowd-sentiment@1.1.7;
#   seen 2026-11-30.)
# Why it matters: Whoever scores articles as they were printed counts each don’t, won’t and can’t as support.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" sentiment@5.0.2 wink-sentiment@5.0.2 vader-sentiment@1.1.3 crowd-sentiment@1.1.7 >/dev/null 2>&1 ||
  { echo "did not run: sentiment@5.0.2 wink-sentiment@5.0.2 vader-sentiment@1.1.3 crowd-sentiment@1.1.7 not to be had"; exit 0; }
echo "sentiment@5.0.2 wink-sentiment@5.0.2 vader-sentiment@1.1.3 crowd-sentiment@1.1.7"
cat >"$dir/run.cjs" <<'CODE'
const Sentiment = require('sentiment');
const wink = require('wink-sentiment');
const vader = require('vader-sentiment').SentimentIntensityAnalyzer;
const crowd = require('crowd-sentiment').SentimentIntensityAnalyzer;
for (const text of ['We support the aid', "We don't support the aid", 'We don\u2019t support the aid', "We can't help them", 'We can\u2019t help them'])
  console.log(text, '| sentiment', new Sentiment().analyze(text).score, '| wink', wink(text).score,
    '| vader', vader.polarity_scores(text).compound, '| crowd', crowd.polarity_scores(text).compound);
CODE
cat >"$dir/stated" <<'STATED'
We support the aid | sentiment 2 | wink 2 | vader 0.4019 | crowd 0.4019
We don't support the aid | sentiment -2 | wink -2 | vader -0.3089 | crowd -0.3089
We don’t support the aid | sentiment 2 | wink 2 | vader 0.4019 | crowd 0.4019
We can't help them | sentiment -2 | wink -2 | vader -0.3089 | crowd -0.3089
We can’t help them | sentiment 2 | wink 2 | vader 0.4019 | crowd 0.4019
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
