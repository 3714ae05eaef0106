#!/usr/bin/env bash
# Question: The npm package lemmatizer gives the base form of an English word. What are said, allies, politics,
#   united and opposition?
# Guess: say, ally, politics, unite and opposition.
# What happens: sail, allie, polustics, ted and opposite; Greens are groons, and news is new. Where its list of
#   exceptions does not help it turns endings by rules until something stands there, word or not.
#   wink-lemmatizer, asked for verbs and nouns, has say, ally, politics and unite. (lemmatizer@0.0.1,
#   wink-lemmatizer@3.0.4; seen 2026-11-30.)
# Why it matters: The verb that marks a statement becomes another verb, and the opposition of a parliament an
#   adjective.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" lemmatizer@0.0.1 wink-lemmatizer@3.0.4 >/dev/null 2>&1 ||
  { echo "did not run: lemmatizer@0.0.1 wink-lemmatizer@3.0.4 not to be had"; exit 0; }
echo "lemmatizer@0.0.1 wink-lemmatizer@3.0.4"
cat >"$dir/run.cjs" <<'CODE'
const { lemmatizer } = require('lemmatizer');
const wink = require('wink-lemmatizer');
for (const word of ['said', 'allies', 'politics', 'united', 'opposition', 'Greens', 'news', 'opposed', 'denied'])
  console.log(word, '| lemmatizer', lemmatizer(word), '| wink as a noun', wink.noun(word), 'as a verb', wink.verb(word));
CODE
cat >"$dir/stated" <<'STATED'
said | lemmatizer sail | wink as a noun said as a verb say
allies | lemmatizer allie | wink as a noun ally as a verb ally
politics | lemmatizer polustics | wink as a noun politics as a verb politics
united | lemmatizer ted | wink as a noun united as a verb unite
opposition | lemmatizer opposite | wink as a noun opposition as a verb opposition
Greens | lemmatizer groons | wink as a noun Greens as a verb Greens
news | lemmatizer new | wink as a noun news as a verb news
opposed | lemmatizer oppose | wink as a noun opposed as a verb oppose
denied | lemmatizer deny | wink as a noun denied as a verb deny
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
