#!/usr/bin/env bash
# Question: Noon on 10 March 2026. When are “last night”, 10:15, “by 2030”, “on march 4th” and “half a year ago” for
#   lingua_franca, Mycroft’s parser?
# Guess: The evening of 9 March; 10:15; a day in 2030 or none; 4 March 2026 or 2027; September 2025.
# What happens: 10 March at 22:00, with “last night” left over as not read; 22:15, and 20:30 on the same day; 4 March
#   2027; nothing. “march 4 2026” and “yesterday” are right. (python3-lingua-franca 0.4.3-2; seen on 30 November
#   2026.)
# Why it matters: What a paper reports of last night has not happened yet.
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
need python3-lingua-franca 0.4.3-2
cat >"$dir/run.py" <<'CODE'
from datetime import datetime
import lingua_franca
from lingua_franca.parse import extract_datetime
lingua_franca.load_languages(['en'])
for text in ['last night', '10:15', 'by 2030', 'on march 4th', 'half a year ago', 'march 4 2026', 'yesterday']:
    found = extract_datetime(text, datetime(2026, 3, 10, 12, 0), lang='en')
    print(text, ':', 'none' if found is None else '%s, left over: "%s"' % (found[0].strftime('%Y-%m-%d %H:%M'), found[1]))
CODE
cat >"$dir/stated" <<'STATED'
last night : 2026-03-10 22:00, left over: "last night"
10:15 : 2026-03-10 22:15, left over: ""
by 2030 : 2026-03-10 20:30, left over: ""
on march 4th : 2027-03-04 00:00, left over: ""
half a year ago : none
march 4 2026 : 2026-03-04 00:00, left over: ""
yesterday : 2026-03-09 00:00, left over: ""
STATED
{
  TZ=UTC /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
