#!/usr/bin/env bash
# Question: What does python3-dateparser read in the ISO date 2026-03-04 of an article whose language is known to be German,
#   French or Spanish?
# Guess: 4 March: the year comes first, so ISO 8601 leaves no room for a choice.
# What happens: dateparser 1.1.6 applies the day-before-month order of the language to the rest after the year: with
#   languages=["de"] (or fr, es, ru, nl) 2026-03-04 is 3 April, also when a time and Z follow. With ["en"] it is 4
#   March. A day over 12 gives None, not 14 March. Seen on 29 November 2026.
# Why it matters: Naming the language, as careful people do, moves two fifths of all articles by up to eleven months, and leaves
#   the others undated.
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
import dateparser
def day(text, language):
    found = dateparser.parse(text, languages=[language])
    return found and found.strftime("%Y-%m-%d")
see("en", day("2026-03-04", "en"), "2026-03-04")
for language in ("de", "fr", "es", "ru", "nl"):
    see(language, day("2026-03-04", language), "2026-04-03")
see("de, with a time and Z", day("2026-03-04T23:30:00Z", "de"), "2026-04-03")
see("de, a day over 12", day("2026-03-14", "de"), None)
sys.exit(changed)
EOF
/usr/bin/python3 "$dir/run.py"
