#!/usr/bin/env bash
# Question: One Date, 4 March 2026, 2:00 UTC, stands in two fields of a record: format date and format date-time.
#   What does fast-json-stringify write on a server in New York?
# Guess: 2026-03-04 and 2026-03-04T02:00:00.000Z: a day is the first ten letters of the time.
# What happens: "2026-03-03" and "2026-03-04T02:00:00.000Z": the day is that of the clock of the server, the time is
#   in UTC. An article dated 2026-03-04 by its paper, which Date reads as midnight UTC, is answered as the 3rd. In
#   Berlin both are the 4th. (fast-json-stringify@7.3.10; seen on 30 November 2026.)
# Why it matters: The day of each article depends on where the server stands, and disagrees with the time beside it.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" \
  fast-json-stringify@7.3.10 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: fast-json-stringify@7.3.10 not to be had"; exit 0; }

cat >"$dir/run.cjs" <<'EOF'
const build = require('fast-json-stringify')
const write = build({
  type: 'object',
  properties: { day: { type: 'string', format: 'date' }, time: { type: 'string', format: 'date-time' } },
})
for (const text of ['2026-03-04T02:00:00Z', '2026-03-04']) {
  const said = new Date(text)
  console.log(`${process.env.TZ} ${text}: ${write({ day: said, time: said })}`)
}
EOF
cat >"$dir/stated" <<'EOF'
America/New_York 2026-03-04T02:00:00Z: {"day":"2026-03-03","time":"2026-03-04T02:00:00.000Z"}
America/New_York 2026-03-04: {"day":"2026-03-03","time":"2026-03-04T00:00:00.000Z"}
Europe/Berlin 2026-03-04T02:00:00Z: {"day":"2026-03-04","time":"2026-03-04T02:00:00.000Z"}
Europe/Berlin 2026-03-04: {"day":"2026-03-04","time":"2026-03-04T00:00:00.000Z"}
EOF
{
  for zone in America/New_York Europe/Berlin; do TZ=$zone node "$dir/run.cjs"; done
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
