#!/usr/bin/env bash
# Question: On 10 March 2026 an article says “the day before yesterday” and “the day after tomorrow” in twelve
#   languages. Which days does chrono-node find?
# Guess: 8 and 12 March, or nothing where a module does not know the words.
# What happens: chrono-node 2.10.3 finds the shorter word inside the longer: French “avant-hier” is yesterday and
#   “après-demain” tomorrow, Spanish “pasado mañana” and Portuguese “depois de amanhã” are tomorrow, Italian “l'altro
#   ieri” and Japanese 一昨日 are yesterday. Swedish “övermorgon” is found whole and dated to today. German, Finnish,
#   Russian and Ukrainian are right; Dutch knows neither. Seen on 30 November 2026.
# Why it matters: Three of the large languages of Europe's debates lose a day at each of these words, and the
#   announced vote is today.
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
  fr: ['avant-hier', 'après-demain'], es: ['anteayer', 'pasado mañana'], pt: ['anteontem', 'depois de amanhã'], it: ["l'altro ieri", 'dopodomani'],
  ja: ['一昨日', '明後日'], sv: ['i förrgår', 'i övermorgon'], nl: ['eergisteren', 'overmorgen'],
  de: ['vorgestern', 'übermorgen'], fi: ['toissapäivänä', 'ylihuomenna'], ru: ['позавчера', 'послезавтра'], uk: ['позавчора', 'післязавтра'], en: ['the day before yesterday', 'the day after tomorrow'],
}
for (const [language, phrases] of Object.entries(said))
  for (const phrase of phrases)
    console.log(language, phrase, '->', chrono[language].parse(phrase, tuesday).map(found => `${found.text}: ${found.start.date().toISOString().slice(0, 10)}`).join('; ') || 'no date')
EOF
cat >stated <<'EOF'
fr avant-hier -> hier: 2026-03-09
fr après-demain -> demain: 2026-03-11
es anteayer -> no date
es pasado mañana -> mañana: 2026-03-11
pt anteontem -> no date
pt depois de amanhã -> amanhã: 2026-03-11
it l'altro ieri -> ieri: 2026-03-09
it dopodomani -> dopodomani: 2026-03-12
ja 一昨日 -> 昨日: 2026-03-09
ja 明後日 -> no date
sv i förrgår -> i förrgår: 2026-03-08
sv i övermorgon -> övermorgon: 2026-03-10
nl eergisteren -> no date
nl overmorgen -> no date
de vorgestern -> vorgestern: 2026-03-08
de übermorgen -> übermorgen: 2026-03-12
fi toissapäivänä -> toissapäivänä: 2026-03-08
fi ylihuomenna -> ylihuomenna: 2026-03-12
ru позавчера -> позавчера: 2026-03-08
ru послезавтра -> послезавтра: 2026-03-12
uk позавчора -> позавчора: 2026-03-08
uk післязавтра -> післязавтра: 2026-03-12
en the day before yesterday -> the day before yesterday: 2026-03-08
en the day after tomorrow -> the day after tomorrow: 2026-03-12
EOF
{
  TZ=UTC node run.mjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
