#!/usr/bin/env bash
# Question: When was noon in London on 1 July 1996, in Istanbul on 1 July 2007, in Berlin on 1 July 1980 and in Paris
#   on 1 July 1977, in UTC?
# Guess: 11:00, 09:00, 10:00 and 10:00 UTC.
# What happens: timezonecomplete 5.15.1 with tzdata 1.0.51 leaves out the whole summer time of a year in which the
#   zone changes to another set of rules, or has the first summer of a set: London of 1996 is at 12:00, Istanbul of
#   2007 at 10:00, Berlin of 1980 and Paris of 1977 at 11:00, from the end of March to October. The years before and
#   after are right. Seen on 30 November 2026.
# Why it matters: One summer's statements, and no other's, lie an hour off, and those of the last hour of the day on
#   the next day.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" timezonecomplete@5.15.1 tzdata@1.0.51 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: timezonecomplete@5.15.1 tzdata@1.0.51 not to be had"; exit 0; }
echo "timezonecomplete@5.15.1 tzdata@1.0.51"

cat >run.cjs <<'EOF'
const tc = require('timezonecomplete')
for (const [zone, years] of [['Europe/London', [1995, 1996, 1997]], ['Europe/Istanbul', [2006, 2007, 2008]], ['Europe/Berlin', [1980, 1981]], ['Europe/Paris', [1977, 1978]]])
  for (const year of years) {
    const noon = `${year}-07-01T12:00:00`
    const there = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' })
    const said = new tc.DateTime(`${noon} ${zone}`)
    console.log(`${zone} ${noon}: ${said.toUtcString()}; there Node's clock shows ${there.format(new Date(said.unixUtcMillis()))}`)
  }
EOF
cat >stated <<'EOF'
Europe/London 1995-07-01T12:00:00: 1995-07-01T11:00:00.000; there Node's clock shows 12:00
Europe/London 1996-07-01T12:00:00: 1996-07-01T12:00:00.000; there Node's clock shows 13:00
Europe/London 1997-07-01T12:00:00: 1997-07-01T11:00:00.000; there Node's clock shows 12:00
Europe/Istanbul 2006-07-01T12:00:00: 2006-07-01T09:00:00.000; there Node's clock shows 12:00
Europe/Istanbul 2007-07-01T12:00:00: 2007-07-01T10:00:00.000; there Node's clock shows 13:00
Europe/Istanbul 2008-07-01T12:00:00: 2008-07-01T09:00:00.000; there Node's clock shows 12:00
Europe/Berlin 1980-07-01T12:00:00: 1980-07-01T11:00:00.000; there Node's clock shows 13:00
Europe/Berlin 1981-07-01T12:00:00: 1981-07-01T10:00:00.000; there Node's clock shows 12:00
Europe/Paris 1977-07-01T12:00:00: 1977-07-01T11:00:00.000; there Node's clock shows 13:00
Europe/Paris 1978-07-01T12:00:00: 1978-07-01T10:00:00.000; there Node's clock shows 12:00
EOF
{
  TZ=UTC node run.cjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
