#!/usr/bin/env bash
# Question: What does python3-dateutil read in the British way of printing a time, "11.30pm"?
# Guess: 23:30, or an error.
# What happens: dateutil 2.8.2 takes 11.30 for a decimal hour number, keeps the 11 and drops the rest: 23:00. Every minute from
#   .01 to .59 is lost without an error; with a colon they are kept. Seen on 29 November 2026.
# Why it matters: Posts of a live blog lose their order within the hour: the answer can come before the question.
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
see("11.30pm", at("4 March 2026 11.30pm"), "2026-03-04 23:00")
see("11.05pm", at("4 March 2026 11.05pm"), "2026-03-04 23:00")
see("11.59 pm", at("4 March 2026 11.59 pm"), "2026-03-04 23:00")
see("11:30pm", at("4 March 2026 11:30pm"), "2026-03-04 23:30")
sys.exit(changed)
EOF
/usr/bin/python3 "$dir/run.py"
