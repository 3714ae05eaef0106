#!/usr/bin/env bash
# Question: Which instant is "10:00 GMT-5" for python3-dateutil?
# Guess: 15:00 UTC: five hours behind Greenwich, as papers and agencies write it.
# What happens: dateutil 2.8.2 turns the sign round (as POSIX zone names do): offset +05:00, 05:00 UTC, ten hours early. "10:00
#   GMT+3" is -03:00. "10:00 -05:00" in the same place is read the usual way, so dropping three letters turns the
#   clock by ten hours. Seen on 29 November 2026.
# Why it matters: Wire times written with GMT and a sign jump by ten hours, often over midnight, so a reply may predate its cause.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

wanted() { # package version
  local seen
  seen=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  if [ "${seen%% *}" != installed ]; then
    { apt-get update -qq && apt-get install -y --no-install-recommends "$1=$2"; } >"$dir/apt.log" 2>&1 || true
    seen=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  fi
  [ "$seen" = "installed $2" ] || { echo "did not run: Debian's $1 $2 not to be had (seen: ${seen:-none})"; exit 0; }
}
wanted python3-dateutil '2.8.2-2'

cat >"$dir/run.py" <<'EOF'
import json, sys
changed = 0
def see(what, now, stated):
    global changed
    same = now == stated
    print(("as stated" if same else "CHANGED") + ": " + what + ": " + json.dumps(now, ensure_ascii=False))
    if not same:
        print("  stated was: " + json.dumps(stated, ensure_ascii=False))
        changed = 1

import datetime
from dateutil import parser
def both(text):
    t = parser.parse(text)
    return [t.strftime("%z"), t.astimezone(datetime.timezone.utc).strftime("%H:%M")]
see("10:00 GMT-5", both("4 March 2026 10:00 GMT-5"), ["+0500", "05:00"])
see("10:00 -05:00", both("4 March 2026 10:00 -05:00"), ["-0500", "15:00"])
see("10:00 GMT+3", both("4 March 2026 10:00 GMT+3"), ["-0300", "13:00"])
sys.exit(changed)
EOF
/usr/bin/python3 "$dir/run.py"
