#!/usr/bin/env bash
# Question: How long are "10-12 days", "half a year", "−3 days" with the printed minus, "1M" and "12 months" by
#   @sapphire/duration?
# Guess: A range or nothing; half a year; -3 days; a month; twelve times its month.
# What happens: -12 days: the hyphen is the minus of the second number and the first is gone. Half a year is a year, as
#   the a counts as 1; −3 days are 3, -3 days -3; 1M is a minute. 1,500 days and 1.5 years are right.
#   (@sapphire/duration@1.2.0; seen on 1 December 2026.)
# Why it matters: A deadline of 10-12 days lies twelve days back.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @sapphire/duration@1.2.0 >/dev/null 2>&1 ||
  { echo "did not run: @sapphire/duration@1.2.0 not to be had"; exit 0; }
echo "@sapphire/duration@1.2.0"
cat >run.cjs <<'CODE'
const { Duration } = require('@sapphire/duration');
for (const said of ['10-12 days', '10 to 12 days', 'half a year', '-3 days', '−3 days', '1M', '1mo', '12 months', '1,500 days', '1.5 years', '1 decade'])
  console.log(`${said}: ${new Duration(said).offset / 86400000} days`);
CODE
cat >stated <<'STATED'
10-12 days: -12 days
10 to 12 days: 12 days
half a year: 365 days
-3 days: -3 days
−3 days: 3 days
1M: 0.0006944444444444445 days
1mo: 30.416666666666668 days
12 months: 365 days
1,500 days: 1500 days
1.5 years: 547.5 days
1 decade: NaN days
STATED
{
  node run.cjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
