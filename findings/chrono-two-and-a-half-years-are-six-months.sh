#!/usr/bin/env bash
# Question: On 10 March 2026 an article says “two and a half years ago”, “полтора года назад” (a year and a half ago),
#   and “in the night of 4-5 March”. Which days does chrono-node find?
# Guess: September 2023, September 2024, 4 or 5 March; or nothing.
# What happens: chrono-node 2.10.3 finds “half years ago” in the first and says 10 September 2025, two years too late;
#   of the Russian phrase it finds “года назад” and says 10 March 2025. Three and a half weeks are half a week. “Night
#   of 4-5 March” is found whole and dated to the day of the article. Seen on 30 November 2026.
# Why it matters: What was promised two and a half years ago is dated into the same debate.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" chrono-node@2.10.3 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: chrono-node@2.10.3 not to be had"; exit 0; }
echo "chrono-node@2.10.3"

cat >run.mjs <<'EOF'
import { en, ru } from 'chrono-node'

const tuesday = new Date('2026-03-10T12:00:00Z')
const see = (language, ...phrases) => {
  for (const phrase of phrases)
    console.log(phrase, '->', language.parse(phrase, tuesday).map(found => `${found.text}: ${found.start.date().toISOString().slice(0, 10)}`).join('; ') || 'no date')
}
see(en, 'two years ago', 'half a year ago', 'two and a half years ago', 'one and a half years ago', 'a year and a half ago', 'three and a half weeks ago', 'in two and a half months', '2.5 years ago')
see(en, 'in the night of 4-5 March', '4-5 March')
see(ru, 'год назад', 'полтора года назад', 'полгода назад')
EOF
cat >stated <<'EOF'
two years ago -> two years ago: 2024-03-10
half a year ago -> half a year ago: 2025-09-10
two and a half years ago -> half years ago: 2025-09-10
one and a half years ago -> half years ago: 2025-09-10
a year and a half ago -> no date
three and a half weeks ago -> half weeks ago: 2026-03-07
in two and a half months -> no date
2.5 years ago -> 2.5 years ago: 2023-09-10
in the night of 4-5 March -> night of 4-5 March: 2026-03-10
4-5 March -> 4-5 March: 2026-03-04
год назад -> год назад: 2025-03-10
полтора года назад -> года назад: 2025-03-10
полгода назад -> полгода назад: 2025-09-10
EOF
{
  TZ=UTC node run.mjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
