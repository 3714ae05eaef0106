#!/usr/bin/env bash
# Question: Wikidata states a date with its precision and calendar: 20th century, 2020s, 25 October 1917 in the Julian
#   calendar (7 November in ours). What does wikibase-sdk make of them in its simple form?
# Guess: Something that shows the century and the decade, and 7 November 1917, or a mark of the calendar.
# What happens: The years 2000 and 2020, as if known to the year (a precision of a month or a year is kept), and 25
#   October 1917. (wikibase-sdk@11.6.6; seen 2026-11-30.)
# Why it matters: A party of the twentieth century is founded in its last year, and dates of Eastern Europe before
#   1918 are 13 days off.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" wikibase-sdk@11.6.6 >/dev/null 2>&1 ||
  { echo "did not run: wikibase-sdk@11.6.6 not to be had"; exit 0; }
echo "wikibase-sdk@11.6.6"
cat >"$dir/run.mjs" <<'CODE'
import { simplifyClaim } from 'wikibase-sdk';
const julian = 'Q1985786', gregorian = 'Q1985727';
const show = (what, time, precision, calendar = gregorian) => console.log(what, '|', ...['simple-day', 'iso'].map(timeConverter => simplifyClaim({
  id: 'Q1$1', type: 'statement', rank: 'normal',
  mainsnak: { snaktype: 'value', property: 'P571', datatype: 'time', datavalue: { type: 'time', value: {
    time, precision, timezone: 0, before: 0, after: 0, calendarmodel: `http://www.wikidata.org/entity/${calendar}`,
  } } },
}, { timeConverter })));
show('20th century', '+2000-00-00T00:00:00Z', 7);
show('2020s', '+2020-00-00T00:00:00Z', 8);
show('2026', '+2026-00-00T00:00:00Z', 9);
show('March 2026', '+2026-03-00T00:00:00Z', 10);
show('25 October 1917, Julian', '+1917-10-25T00:00:00Z', 11, julian);
show('7 November 1917, Gregorian', '+1917-11-07T00:00:00Z', 11);
CODE
cat >"$dir/stated" <<'STATED'
20th century | 2000 2000-01-01T00:00:00.000Z
2020s | 2020 2020-01-01T00:00:00.000Z
2026 | 2026 2026-01-01T00:00:00.000Z
March 2026 | 2026-03 2026-03-01T00:00:00.000Z
25 October 1917, Julian | 1917-10-25 1917-10-25T00:00:00.000Z
7 November 1917, Gregorian | 1917-11-07 1917-11-07T00:00:00.000Z
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
