#!/usr/bin/env bash
# Question: The Proclamation was read in Dublin at 12:45 on 24 April 1916, by Dublin's time, 25 minutes and 21 seconds
#   behind Greenwich. When was that in UTC? And 10:00 in Monrovia in 1970, 44.5 minutes behind?
# Guess: 13:10 and 10:44 UTC: the offset is in the zone data, and libraries that use it agree.
# What happens: @date-fns/tz 1.5.0 says 12:19:39 and 09:15:30 UTC: where a zone is less than an hour behind Greenwich
#   the minus is lost, and the clock is 51 or 89 minutes out. luxon 3.7.2, @js-joda/timezone 2.25.2 and Temporal's
#   polyfill give 13:10:21 and 10:44:30. Zones an hour or more behind, as the Azores or New York, are right, and so is
#   any zone ahead. Seen on 30 November 2026.
# Why it matters: In an archive of old papers the order of the day's telegrams from Dublin and London is turned round.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @date-fns/tz@1.5.0 luxon@3.7.2 @js-joda/core@6.3.2 @js-joda/timezone@2.25.2 temporal-polyfill@1.0.8 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: @date-fns/tz@1.5.0 luxon@3.7.2 @js-joda/core@6.3.2 @js-joda/timezone@2.25.2 temporal-polyfill@1.0.8 not to be had"; exit 0; }
echo "@date-fns/tz@1.5.0 luxon@3.7.2 @js-joda/core@6.3.2 @js-joda/timezone@2.25.2 temporal-polyfill@1.0.8"

cat >run.mjs <<'EOF'
import { TZDate, tzOffset } from '@date-fns/tz'
import { LocalDateTime, ZoneId } from '@js-joda/core'
import '@js-joda/timezone'
import { DateTime } from 'luxon'
import { Temporal } from 'temporal-polyfill'

for (const [zone, local] of [['Europe/Dublin', '1916-04-24T12:45:00'], ['Africa/Monrovia', '1970-01-15T10:00:00'], ['Atlantic/Azores', '1916-04-24T12:45:00'], ['Asia/Kolkata', '1970-01-15T10:00:00']]) {
  const [y, m, d, h, min] = local.split(/[-T:]/).map(Number)
  console.log(`${zone} ${local}`)
  console.log('  @date-fns/tz', new Date(+new TZDate(y, m - 1, d, h, min, zone)).toISOString(), 'offset in minutes', tzOffset(zone, new Date(`${local}Z`)))
  console.log('  luxon       ', DateTime.fromISO(local, { zone }).toUTC().toISO())
  console.log('  js-joda     ', LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant().toString())
  console.log('  Temporal    ', Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant().toString())
}
EOF
cat >stated <<'EOF'
Europe/Dublin 1916-04-24T12:45:00
  @date-fns/tz 1916-04-24T12:19:39.000Z offset in minutes 25.35
  luxon        1916-04-24T13:10:21.000Z
  js-joda      1916-04-24T13:10:21Z
  Temporal     1916-04-24T13:10:21Z
Africa/Monrovia 1970-01-15T10:00:00
  @date-fns/tz 1970-01-15T09:15:30.000Z offset in minutes 44.5
  luxon        1970-01-15T10:44:30.000Z
  js-joda      1970-01-15T10:44:30Z
  Temporal     1970-01-15T10:44:30Z
Atlantic/Azores 1916-04-24T12:45:00
  @date-fns/tz 1916-04-24T14:45:00.000Z offset in minutes -120
  luxon        1916-04-24T14:45:00.000Z
  js-joda      1916-04-24T14:45:00Z
  Temporal     1916-04-24T14:45:00Z
Asia/Kolkata 1970-01-15T10:00:00
  @date-fns/tz 1970-01-15T04:30:00.000Z offset in minutes 330
  luxon        1970-01-15T04:30:00.000Z
  js-joda      1970-01-15T04:30:00Z
  Temporal     1970-01-15T04:30:00Z
EOF
{
  TZ=UTC node run.mjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
