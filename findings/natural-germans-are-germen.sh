#!/usr/bin/env bash
# Question: natural's inflector joins singular and plural of nouns. What is the plural of German, and the
#   singular of crises, bases and gas?
# Guess: Germans, crisis, base or basis, and gas.
# What happens: Germen, cris, bas and ga; the Greens are Green, axes ax and Texas Texa, as if each were a
#   plural. Back and forth German becomes German again, so that no test of the pair shows it; crisis goes to
#   crises and comes back as cris. (natural@8.1.1; seen 2026-11-30.)
# Why it matters: A list of actors and topics made singular has words that stand in no article, and two of them
#   for one.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" natural@8.1.1 >/dev/null 2>&1 ||
  { echo "did not run: natural@8.1.1 not to be had"; exit 0; }
echo "natural@8.1.1"
cat >"$dir/run.cjs" <<'CODE'
const natural = require('natural');
const noun = new natural.NounInflector();
for (const word of ['German', 'crisis', 'missile', 'ally']) console.log('plural of', word, noun.pluralize(word), '| and back', noun.singularize(noun.pluralize(word)));
for (const word of ['crises', 'bases', 'gas', 'Greens', 'Texas', 'allies', 'sanctions']) console.log('singular of', word, noun.singularize(word));
CODE
cat >"$dir/stated" <<'STATED'
plural of German Germen | and back German
plural of crisis crises | and back cris
plural of missile missiles | and back missile
plural of ally allies | and back ally
singular of crises cris
singular of bases bas
singular of gas ga
singular of Greens Green
singular of Texas Texa
singular of allies ally
singular of sanctions sanction
STATED
{
  node "$dir/run.cjs" 2>/dev/null | grep -v "injected env"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
