#!/usr/bin/env bash
# Question: What does python3-dateutil make of a weekend edition, "4-6 March 2026"?
# Guess: The first day, the last day, or an error, since it is a range.
# What happens: dateutil 2.8.2 returns 6 March 2004 at 20:26, without `fuzzy` and without an error: the first number is the year
#   2004, the second the day, and the year 2026 becomes the clock time 20:26. Seen on 29 November 2026.
# Why it matters: Weekend editions land 22 years before the debate and stretch its time line, or fall out of it.
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

from dateutil import parser
at = lambda text: parser.parse(text).strftime("%Y-%m-%d %H:%M")
see("4-6 March 2026", at("4-6 March 2026"), "2004-03-06 20:26")
see("4 March 2026", at("4 March 2026"), "2026-03-04 00:00")
sys.exit(changed)
EOF
/usr/bin/python3 "$dir/run.py"
