#!/usr/bin/env bash
# Question: On Tuesday 10 March 2026 an article in Spanish, Portuguese, German, Dutch, Russian, Ukrainian or Japanese
#   says “last Friday” in that language. Which day does chrono-node's module of the language find?
# Guess: 6 March in each: English, French, Italian and Finnish give it, and the word for “last” stands right at the
#   day.
# What happens: chrono-node 2.10.3 gives 13 March, three days to come, for “el viernes pasado”, “sexta-feira passada”,
#   “vergangenen Freitag”, “afgelopen vrijdag”, “в минувшую пятницу”, “у минулу п'ятницю” and “先週の金曜日”: the modules do
#   not know the word, leave it outside the match, and take the nearest Friday. German “letzten Freitag” and Russian
#   “в прошлую пятницу” are known, the Ukrainian with a printed apostrophe is no date at all. Seen on 30 November
#   2026.
# Why it matters: What was said last week is dated into next week, in some languages of a debate and not in others.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" chrono-node@2.10.3 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: chrono-node@2.10.3 not to be had"; exit 0; }
echo "chrono-node@2.10.3"

cat >run.mjs <<'EOF'
import * as chrono from 'chrono-node'

const tuesday = new Date('2026-03-10T12:00:00Z')
const said = {
  en: ['last Friday'], fr: ['vendredi dernier'], it: ['venerdì scorso'], fi: ['viime perjantaina'],
  es: ['el viernes pasado'], pt: ['na sexta-feira passada'], de: ['letzten Freitag', 'vergangenen Freitag'], nl: ['afgelopen vrijdag'],
  ru: ['в прошлую пятницу', 'в минувшую пятницу'], uk: ["у минулу п'ятницю", 'у минулу п’ятницю'], ja: ['先週の金曜日'],
}
for (const [language, phrases] of Object.entries(said))
  for (const phrase of phrases)
    console.log(language, phrase, '->', chrono[language].parse(phrase, tuesday).map(found => `${found.text}: ${found.start.date().toISOString().slice(0, 10)}`).join('; ') || 'no date')
EOF
cat >stated <<'EOF'
en last Friday -> last Friday: 2026-03-06
fr vendredi dernier -> vendredi dernier: 2026-03-06
it venerdì scorso -> venerdì scorso: 2026-03-06
fi viime perjantaina -> viime perjantaina: 2026-03-06
es el viernes pasado -> viernes: 2026-03-13
pt na sexta-feira passada -> sexta-feira: 2026-03-13
de letzten Freitag -> letzten Freitag: 2026-03-06
de vergangenen Freitag -> Freitag: 2026-03-13
nl afgelopen vrijdag -> vrijdag: 2026-03-13
ru в прошлую пятницу -> в прошлую пятницу: 2026-03-06
ru в минувшую пятницу -> пятницу: 2026-03-13
uk у минулу п'ятницю -> п'ятницю: 2026-03-13
uk у минулу п’ятницю -> no date
ja 先週の金曜日 -> 金曜日: 2026-03-13
EOF
{
  TZ=UTC node run.mjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
