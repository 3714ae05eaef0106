#!/usr/bin/env bash
# Question: On 10 March 2026 an article says in Spanish, Portuguese, Italian, French and German “from the 4th to the
#   6th of March”. Which days does chrono-node find?
# Guess: 4 to 6 March in all of them.
# What happens: chrono-node 2.10.3 reads the Spanish “del 4 al 6 de marzo” as from four to six o'clock today and drops
#   the month; with a year behind it, it is 6 March alone; “4 a 6 de marzo” without “del ... al” is read. The other
#   four languages give the days. Seen on 30 November 2026.
# Why it matters: A visit, a session or a campaign of three days becomes two hours on the day of the article.
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
const said = { es: ['del 4 al 6 de marzo', 'del 4 al 6 de marzo de 2026', '4 a 6 de marzo de 2026'], pt: ['de 4 a 6 de março de 2026'], it: ['dal 4 al 6 marzo 2026'], fr: ['du 4 au 6 mars 2026'], de: ['vom 4. bis 6. März 2026'] }
const at = part => part.date().toISOString().slice(0, 16)
for (const [language, phrases] of Object.entries(said))
  for (const phrase of phrases)
    console.log(language, phrase, '->', chrono[language].parse(phrase, tuesday).map(found => `${found.text}: ${at(found.start)} to ${found.end ? at(found.end) : 'nothing'}`).join('; ') || 'no date')
EOF
cat >stated <<'EOF'
es del 4 al 6 de marzo -> del 4 al 6: 2026-03-10T04:00 to 2026-03-10T06:00
es del 4 al 6 de marzo de 2026 -> 6 de marzo de 2026: 2026-03-06T12:00 to nothing
es 4 a 6 de marzo de 2026 -> 4 a 6 de marzo de 2026: 2026-03-04T12:00 to 2026-03-06T12:00
pt de 4 a 6 de março de 2026 -> 4 a 6 de março de 2026: 2026-03-04T12:00 to 2026-03-06T12:00
it dal 4 al 6 marzo 2026 -> 4 al 6 marzo 2026: 2026-03-04T12:00 to 2026-03-06T12:00
fr du 4 au 6 mars 2026 -> 4 au 6 mars 2026: 2026-03-04T12:00 to 2026-03-06T12:00
de vom 4. bis 6. März 2026 -> 4. bis 6. März 2026: 2026-03-04T12:00 to 2026-03-06T12:00
EOF
{
  TZ=UTC node run.mjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
