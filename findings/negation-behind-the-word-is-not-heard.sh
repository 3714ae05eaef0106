#!/usr/bin/env bash
# Question: Do nlp.js and multilang-sentiment, which know negations in German and other languages, score "Wir lieben
#   diesen Plan nicht" below 0?
# Guess: Yes, as they do for "nicht gut": nicht is in their lists.
# What happens: nlp.js gives it the score of "Wir lieben diesen Plan", since a negation counts for what follows, and
#   German puts it behind the verb. multilang-sentiment gives the Turkish "iyi değil" (not good) +3, "gut ist das nicht"
#   +3 and "cannot support" +2, and "Kein Krieg" and "Nie wieder Krieg" the -2 of war. (@nlpjs/core@4.26.1,
#   @nlpjs/lang-de@4.26.1, @nlpjs/sentiment@4.26.1, multilang-sentiment@2.0.0; seen on 30 November 2026.)
# Why it matters: In main clauses of German every refusal is counted as consent.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @nlpjs/core@4.26.1 @nlpjs/lang-de@4.26.1 @nlpjs/sentiment@4.26.1 multilang-sentiment@2.0.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: @nlpjs/core@4.26.1 @nlpjs/lang-de@4.26.1 @nlpjs/sentiment@4.26.1 multilang-sentiment@2.0.0 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const { Container } = require('@nlpjs/core')
const { LangDe } = require('@nlpjs/lang-de')
const { SentimentAnalyzer } = require('@nlpjs/sentiment')
const multilang = require('multilang-sentiment')

const container = new Container()
container.use(LangDe)
const analyzer = new SentimentAnalyzer({ container })
for (const utterance of ['Wir lieben diesen Plan', 'Wir lieben diesen Plan nicht', 'Das ist gut', 'Das ist nicht gut']) {
  const { sentiment } = await analyzer.process({ utterance, locale: 'de' })
  console.log(`nlp.js: ${utterance}: ${sentiment.score}`)
}
const phrases = [['de', 'gut ist das nicht'], ['de', 'Krieg'], ['de', 'Kein Krieg'], ['tr', 'iyi değil'], ['en', 'cannot support'],
  ['en', 'do not support']]
for (const [lang, text] of phrases) {
  console.log(`multilang-sentiment: ${text}: ${(multilang.default ?? multilang)(text, lang).score}`)
}
EOF
cat >"$dir/stated" <<'EOF'
nlp.js: Wir lieben diesen Plan: 0.1131
nlp.js: Wir lieben diesen Plan nicht: 0.1131
nlp.js: Das ist gut: 0.3716
nlp.js: Das ist nicht gut: -0.3716
multilang-sentiment: gut ist das nicht: 3
multilang-sentiment: Krieg: -2
multilang-sentiment: Kein Krieg: -2
multilang-sentiment: iyi değil: 3
multilang-sentiment: cannot support: 2
multilang-sentiment: do not support: -2
EOF
{
  node "$dir/run.mjs"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
