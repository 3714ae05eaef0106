#!/usr/bin/env bash
# Question: A window reaches one month back: -P1M, as ISO 8601-2 and XML Schema write it. Where does it end, from 31
#   March 2026?
# Guess: At the end of February; a library that knows no sign gives an error.
# What happens: isodate ends it on 28 February and tinyduration marks it negative. iso8601-duration takes the text,
#   drops the sign and ends on 1 May (31 April). P-1M it refuses. (python3-isodate 0.6.1-1, iso8601-duration@2.1.4,
#   tinyduration@3.4.1; seen 2026-11-29.)
# Why it matters: A window of the month before the vote becomes one of the month after it.
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
need python3-isodate 0.6.1-1
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" iso8601-duration@2.1.4 tinyduration@3.4.1 >/dev/null 2>&1 ||
  { echo "did not run: iso8601-duration@2.1.4 tinyduration@3.4.1 not to be had"; exit 0; }
echo "iso8601-duration@2.1.4 tinyduration@3.4.1"
cat >"$dir/run.mjs" <<'CODE'
import { end, parse } from 'iso8601-duration';
import * as tiny from 'tinyduration';
console.log('iso8601-duration | -P1M', end(parse('-P1M'), new Date('2026-03-31T12:00:00Z')).toISOString().slice(0, 10), '| P1M', end(parse('P1M'), new Date('2026-03-31T12:00:00Z')).toISOString().slice(0, 10));
try { parse('P-1M'); console.log('iso8601-duration | P-1M is taken'); } catch { console.log('iso8601-duration | P-1M is refused'); }
console.log('tinyduration | -P1M', JSON.stringify(tiny.parse('-P1M')));
CODE
cat >"$dir/run.py" <<'CODE'
from datetime import date
import isodate
print("isodate | -P1M", date(2026, 3, 31) + isodate.parse_duration("-P1M"))
CODE
cat >"$dir/stated" <<'STATED'
iso8601-duration | -P1M 2026-05-01 | P1M 2026-05-01
iso8601-duration | P-1M is refused
tinyduration | -P1M {"months":1,"negative":true}
isodate | -P1M 2026-02-28
STATED
{
  TZ=UTC node "$dir/run.mjs"
  /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
