#!/usr/bin/env bash
# Question: A paper writes "4 September 2026" and "4 Mar 2026". Which day does parse() of @formkit/tempo give for
#   the format D MMM YYYY, and which for "March 2026" by MMMM YYYY and "31 April 2026" by D MMMM YYYY?
# Guess: 4 September or an error, since MMM is the short name; 1 March; an error.
# What happens: 4 September 2026 becomes the 4th of the month in which the program runs: on 30 November 2026 it is 4
#   November 2026. March 2026 is the day of today, 30 March, and 31 April is 30 April. No error in any case; "4 May
#   2026" and "4 Mar 2026" are read rightly. (@formkit/tempo@1.1.0; seen on 30 November 2026.)
# Why it matters: Articles move into the month in which they were imported, and only those of months with a long
#   name.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" \
  @formkit/tempo@1.1.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: @formkit/tempo@1.1.0 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { parse } from '@formkit/tempo'

const RealDate = Date
const now = new RealDate('2026-11-30T12:00:00Z').getTime()
globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length) super(...given)
    else super(now)
  }
  static now() {
    return now
  }
}
for (const [date, format] of [
  ['4 Mar 2026', 'D MMM YYYY'],
  ['4 May 2026', 'D MMM YYYY'],
  ['4 September 2026', 'D MMM YYYY'],
  ['4 September 2026', 'D MMMM YYYY'],
  ['March 2026', 'MMMM YYYY'],
  ['31 April 2026', 'D MMMM YYYY'],
]) {
  console.log(`${date} by ${format}: ${parse({ date, format, locale: 'en' }).toISOString().slice(0, 10)}`)
}
EOF
cat >"$dir/stated" <<'EOF'
4 Mar 2026 by D MMM YYYY: 2026-03-04
4 May 2026 by D MMM YYYY: 2026-05-04
4 September 2026 by D MMM YYYY: 2026-11-04
4 September 2026 by D MMMM YYYY: 2026-09-04
March 2026 by MMMM YYYY: 2026-03-30
31 April 2026 by D MMMM YYYY: 2026-04-30
EOF
{
  TZ=UTC node "$dir/run.mjs"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
