#!/usr/bin/env bash
# Question: Arab papers date by the Islamic calendar. Node's calendar islamic-umalqura, and the packages
#   hijri-converter and moment-hijri, all name the Umm al-Qura calendar of Saudi Arabia. Do they give the same day?
# Guess: Yes: it is a printed calendar with one table, and unlike the reckoned ones it leaves no choice.
# What happens: From 2010 to 2019 they agree on every day; in the 1990s Node 20 (ICU 78.2) and hijri-converter 1.1.1
#   differ on 2929 of 3652 days, and in the 1970s on 2545, by a day. 6 October 1973, the war of the 10th of Ramadan,
#   is 9 Ramadan in Node and 10 Ramadan in hijri-converter, @tabby_ai/hijri-converter 1.0.5 and moment-hijri 3.0.0.
#   From 2029 on they part again. Seen on 30 November 2026.
# Why it matters: An archive's dates move by a day with the library, and so does who answered whom in the Gulf crisis.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" hijri-converter@1.1.1 @tabby_ai/hijri-converter@1.0.5 moment-hijri@3.0.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: hijri-converter@1.1.1 @tabby_ai/hijri-converter@1.0.5 moment-hijri@3.0.0 not to be had"; exit 0; }
echo "hijri-converter@1.1.1 @tabby_ai/hijri-converter@1.0.5 moment-hijri@3.0.0"

cat >run.cjs <<'EOF'
const { gregorianToHijri } = require('@tabby_ai/hijri-converter')
const { toHijri } = require('hijri-converter')
const moment = require('moment-hijri')
const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' })
const node = time => {
  const part = Object.fromEntries(calendar.formatToParts(new Date(time)).map(({ type, value }) => [type, value]))
  return `${parseInt(part.year, 10)}/${part.month}/${part.day}`
}
const table = (y, m, d) => Object.values(toHijri(y, m, d)).join('/')
for (const [y, m, d] of [[1973, 10, 6], [1991, 1, 17], [1995, 11, 4], [2011, 1, 25], [2026, 3, 4]])
  console.log(`${y}-${m}-${d}: Node ${node(Date.UTC(y, m - 1, d))}, hijri-converter ${table(y, m, d)}, @tabby_ai ${Object.values(gregorianToHijri({ year: y, month: m, day: d })).join('/')}, moment-hijri ${moment(`${y}-${m}-${d}`, 'YYYY-M-D').locale('en').format('iYYYY/iM/iD')}`)
for (let decade = 1940; decade < 2070; decade += 10) {
  let days = 0, apart = 0
  for (let time = Date.UTC(decade, 0, 1); time < Date.UTC(decade + 10, 0, 1); time += 86_400_000) {
    const day = new Date(time)
    days++
    if (node(time) !== table(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate())) apart++
  }
  console.log(`${decade}s: Node and hijri-converter differ on ${apart} of ${days} days`)
}
EOF
cat >stated <<'EOF'
1973-10-6: Node 1393/9/9, hijri-converter 1393/9/10, @tabby_ai 1393/9/10, moment-hijri 1393/9/10
1991-1-17: Node 1411/7/1, hijri-converter 1411/7/2, @tabby_ai 1411/7/2, moment-hijri 1411/7/2
1995-11-4: Node 1416/6/10, hijri-converter 1416/6/11, @tabby_ai 1416/6/11, moment-hijri 1416/6/11
2011-1-25: Node 1432/2/21, hijri-converter 1432/2/21, @tabby_ai 1432/2/21, moment-hijri 1432/2/21
2026-3-4: Node 1447/9/15, hijri-converter 1447/9/15, @tabby_ai 1447/9/15, moment-hijri 1447/9/15
1940s: Node and hijri-converter differ on 2169 of 3653 days
1950s: Node and hijri-converter differ on 1255 of 3652 days
1960s: Node and hijri-converter differ on 2224 of 3653 days
1970s: Node and hijri-converter differ on 2545 of 3652 days
1980s: Node and hijri-converter differ on 2724 of 3653 days
1990s: Node and hijri-converter differ on 2929 of 3652 days
2000s: Node and hijri-converter differ on 30 of 3653 days
2010s: Node and hijri-converter differ on 0 of 3652 days
2020s: Node and hijri-converter differ on 90 of 3653 days
2030s: Node and hijri-converter differ on 1260 of 3652 days
2040s: Node and hijri-converter differ on 1320 of 3653 days
2050s: Node and hijri-converter differ on 1286 of 3652 days
2060s: Node and hijri-converter differ on 1294 of 3653 days
EOF
{
  TZ=UTC node run.cjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
