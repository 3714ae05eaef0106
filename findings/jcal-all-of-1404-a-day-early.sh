#!/usr/bin/env bash
# Question: Iranian newspapers date an article 10 Shahrivar 1404. Which day is that, and which day was 20 March 2025?
# Guess: Every converter of the Persian calendar gives 1 September 2025, and 30 Esfand 1403: a leap year of Iran is
#   one of four or five, and the present ones are known.
# What happens: Debian's jcal 0.4.1 (jdate, libjalali) takes 1404 and not 1403 for the leap year: all days from 20
#   March 2025 to 19 March 2026 lie a day early, 10 Shahrivar 1404 is 31 August, and 20 March 2026 is 30 Esfand 1404,
#   a day that no Iranian newspaper has. persian-date 1.1.0 does so in its mode algorithmic, not by default.
#   jalaali-js 2.0.1, convertdate 2.4.0 and the calendar inside Node agree with Iran. Years before and after fit
#   again. Seen on 30 November 2026.
# Why it matters: A year of statements from Tehran is dated the day before, which turns answer and question round.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

need() { # package version
  local is
  is=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  if [ "${is%% *}" != installed ]; then
    { apt-get install -y --no-install-recommends "$1" || { apt-get update && apt-get install -y --no-install-recommends "$1=$2"; }; } >/dev/null 2>&1 || true
    is=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  fi
  [ "$is" = "installed $2" ] || { echo "did not run: Debian's $1 $2 is not to be had (seen: ${is:-none})"; exit 0; }
  echo "$1 $2"
}
need jcal '0.4.1-2.1'
need python3-convertdate '2.4.0-1'

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" jalaali-js@2.0.1 persian-date@1.1.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: jalaali-js@2.0.1 persian-date@1.1.0 not to be had"; exit 0; }
echo "jalaali-js@2.0.1 persian-date@1.1.0"

cat >run.py <<'EOF'
from convertdate import persian
for day in [(2024, 3, 20), (2025, 3, 20), (2025, 9, 1), (2026, 3, 20), (2026, 3, 21)]:
    print("convertdate ", "-".join(map(str, day)), "/".join(map(str, persian.from_gregorian(*day))))
print("convertdate  1404/6/10", "-".join(map(str, persian.to_gregorian(1404, 6, 10))))
EOF
cat >run.cjs <<'EOF'
const { toJalaali } = require('jalaali-js')
console.error = console.warn = () => {}
const log = console.log
console.log = () => {}
const Persian = require('persian-date')
console.log = log
const node = new Intl.DateTimeFormat('en-u-ca-persian', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' })
for (const [y, m, d] of [[2024, 3, 20], [2025, 3, 20], [2025, 9, 1], [2026, 3, 20], [2026, 3, 21]]) {
  const { jy, jm, jd } = toJalaali(y, m, d)
  const parts = Object.fromEntries(node.formatToParts(new Date(Date.UTC(y, m - 1, d))).map(part => [part.type, part.value]))
  log('jalaali-js  ', `${y}-${m}-${d} ${jy}/${jm}/${jd}`)
  log('Node        ', `${y}-${m}-${d} ${parts.year}/${parts.month}/${parts.day}`)
  for (const mode of ['astronomical', 'algorithmic'])
    log('persian-date', `${y}-${m}-${d} ${new Persian(new Date(y, m - 1, d, 12)).toLeapYearMode(mode).toLocale('en').format('YYYY/M/D')} ${mode}`)
}
EOF
cat >stated <<'EOF'
jcal         2024/03/20 Cha Far 01 00:00:00 UTC 1403
jcal         2025/03/20 Pan Far 01 00:00:00 UTC 1404
jcal         2025/09/01 Dos Sha 11 00:00:00 UTC 1404
jcal         2026/03/20 Jom Esf 30 00:00:00 UTC 1404
jcal         2026/03/21 Sha Far 01 00:00:00 UTC 1405
jcal         1404/06/10 Sun Aug 31 00:00:00 UTC 2025
convertdate  2024-3-20 1403/1/1
convertdate  2025-3-20 1403/12/30
convertdate  2025-9-1 1404/6/10
convertdate  2026-3-20 1404/12/29
convertdate  2026-3-21 1405/1/1
convertdate  1404/6/10 2025-9-1
jalaali-js   2024-3-20 1403/1/1
Node         2024-3-20 1403/1/1
persian-date 2024-3-20 1403/1/1 astronomical
persian-date 2024-3-20 1403/1/1 algorithmic
jalaali-js   2025-3-20 1403/12/30
Node         2025-3-20 1403/12/30
persian-date 2025-3-20 1403/12/30 astronomical
persian-date 2025-3-20 1404/1/1 algorithmic
jalaali-js   2025-9-1 1404/6/10
Node         2025-9-1 1404/6/10
persian-date 2025-9-1 1404/6/10 astronomical
persian-date 2025-9-1 1404/6/11 algorithmic
jalaali-js   2026-3-20 1404/12/29
Node         2026-3-20 1404/12/29
persian-date 2026-3-20 1404/12/29 astronomical
persian-date 2026-3-20 1404/12/30 algorithmic
jalaali-js   2026-3-21 1405/1/1
Node         2026-3-21 1405/1/1
persian-date 2026-3-21 1405/1/1 astronomical
persian-date 2026-3-21 1405/1/1 algorithmic
EOF
{
  for day in 2024/03/20 2025/03/20 2025/09/01 2026/03/20 2026/03/21; do echo "jcal         $day $(TZ=UTC jdate -j $day)"; done
  echo "jcal         1404/06/10 $(TZ=UTC jdate -g 1404/06/10)"
  /usr/bin/python3 run.py
  TZ=Asia/Tehran node run.cjs 2>/dev/null
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
