#!/usr/bin/env bash
# Question: Which offset does python3-dateparser give to BST in a British time line, and to IST in an Indian one?
# Guess: BST is +01:00 and IST +05:30 (or an error, since abbreviations are ambiguous).
# What happens: dateparser 1.1.6 takes BST for +11:00, the time of Bougainville, and IST for +02:00, without a word: 23:30 BST
#   on 4 July becomes 12:30 UTC of that day, ten hours early, and 09:00 BST the evening BEFORE. Seen on 29 November
#   2026.
# Why it matters: A morning story from London falls on the day before, so who spoke first in a debate turns round.
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
wanted python3-dateparser '1.1.6-1'

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

import warnings
warnings.simplefilter("ignore")
import datetime, dateparser
def both(text):
    t = dateparser.parse(text, languages=["en"])
    return [t.strftime("%z"), t.astimezone(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M")]
see("9:00 BST", both("4 July 2026 9:00 BST"), ["+1100", "2026-07-03 22:00"])
see("23:30 BST", both("4 July 2026 23:30 BST"), ["+1100", "2026-07-04 12:30"])
see("10:30 IST", both("4 July 2026 10:30 IST"), ["+0200", "2026-07-04 08:30"])
see("10:30 GMT", both("4 July 2026 10:30 GMT"), ["+0000", "2026-07-04 10:30"])
sys.exit(changed)
EOF
/usr/bin/python3 "$dir/run.py"
