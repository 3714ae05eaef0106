#!/usr/bin/env bash
# Question: Which gender does the npm package gender-detection give to actors of a debate: people with the surname
#   first or with a title, and organisations and countries?
# Guess: That of Ann for each Ann; unknown for organisations, countries and surnames alone.
# What happens: NATO, Iran, Georgia and Sky News are women, the Christian Democrats a man, as their first word is
#   looked up as a first name. "Stone, Ann" is a man, for Stone; Dr. Ann Stone, Mrs May and Sir Hugh Stone are unknown.
#   (gender-detection@0.1.0; seen on 1 December 2026.)
# Why it matters: Shares of women among those quoted count alliances and countries, and leave out who has a title.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" gender-detection@0.1.0 >/dev/null 2>&1 ||
  { echo "did not run: gender-detection@0.1.0 not to be had"; exit 0; }
echo "gender-detection@0.1.0"
cat >run.cjs <<'CODE'
const gender = require('gender-detection');
for (const actor of ['Ann Stone', 'Stone, Ann', 'Dr. Ann Stone', 'Mrs May', 'May', 'Sir Hugh Stone', 'NATO', 'Iran', 'Georgia', 'Sky News', 'Christian Democrats', 'SPD'])
  console.log(`${actor}: ${gender.detect(actor)}`);
CODE
cat >stated <<'STATED'
Ann Stone: female
Stone, Ann: male
Dr. Ann Stone: unknown
Mrs May: unknown
May: female
Sir Hugh Stone: unknown
NATO: female
Iran: female
Georgia: female
Sky News: female
Christian Democrats: male
SPD: unknown
STATED
{
  node run.cjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
