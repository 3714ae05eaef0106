#!/usr/bin/env bash
# Question: ISO 8601 lets an interval leave out of its end what its start states: 2026-03-04/06 is 4 to 6 March. Read
#   on 30 November 2026, what do luxon and aniso8601 make of it, and of 2026-03/05, March to May?
# Guess: The days and the months, or an error.
# What happens: In luxon both end on the day of reading: 06 is six o'clock in the morning of today, 05 five o'clock,
#   and even 04-02 is four o'clock in a zone two hours behind. aniso8601 reads the days, but 2026-03/05 ends on 5
#   March. (python3-aniso8601 9.0.1-2, luxon@3.7.2; seen 2026-11-30.)
# Why it matters: A visit of three days lasts until tonight, and longer each time the data are read.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
need() {
  dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q "ok installed" ||
    apt-get install -y --no-install-recommends "$1=$2" >/dev/null 2>&1 || { echo "did not run: $1 $2 is not to be had"; exit 0; }
  local is; is=$(dpkg-query -W -f='${Version}' "$1")
  [ "$is" = "$2" ] || { echo "did not run: $1 is $is here, this was seen with $2"; exit 0; }
  echo "$1 $is"
}
need python3-aniso8601 9.0.1-2
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" luxon@3.7.2 >/dev/null 2>&1 ||
  { echo "did not run: luxon@3.7.2 not to be had"; exit 0; }
echo "luxon@3.7.2"
cat >"$dir/run.mjs" <<'CODE'
import { Interval, Settings } from 'luxon';
Settings.now = () => Date.UTC(2026, 10, 30, 12);
for (const text of ['2026-03-04/2026-03-06', '2026-03-04/06', '2026-03/05', '2026-03-28/04-02'])
  console.log('luxon', text, '|', Interval.fromISO(text, { zone: 'utc' }).toISO({ suppressSeconds: true, suppressMilliseconds: true }));
CODE
cat >"$dir/run.py" <<'CODE'
import aniso8601
for text in ("2026-03-04/2026-03-06", "2026-03-04/06", "2026-03/05", "2026-03-28/04-02"):
    print("aniso8601", text, "|", *aniso8601.parse_interval(text))
CODE
cat >"$dir/stated" <<'STATED'
luxon 2026-03-04/2026-03-06 | 2026-03-04T00:00Z/2026-03-06T00:00Z
luxon 2026-03-04/06 | 2026-03-04T00:00Z/2026-11-30T06:00Z
luxon 2026-03/05 | 2026-03-01T00:00Z/2026-11-30T05:00Z
luxon 2026-03-28/04-02 | 2026-03-28T00:00Z/2026-11-30T06:00Z
aniso8601 2026-03-04/2026-03-06 | 2026-03-04 2026-03-06
aniso8601 2026-03-04/06 | 2026-03-04 2026-03-06
aniso8601 2026-03/05 | 2026-03-01 2026-03-05
aniso8601 2026-03-28/04-02 | 2026-03-28 2026-04-02
STATED
{
  node "$dir/run.mjs"
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
