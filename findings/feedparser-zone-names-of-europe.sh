#!/usr/bin/env bash
# Question: Which instant is "Wed, 04 Mar 2026 00:30:00 CET" (or BST, MSK, JST) in an RSS feed for python3-feedparser?
# Guess: 23:30 UTC of the day before, or nothing (None) if the name is not known: published_parsed is said to be UTC.
# What happens: feedparser 6.0.10 knows the zones of North America only and takes every other name for UTC, silently: 00:30 UTC
#   of 4 March for CET, BST, MSK and JST alike, up to nine hours late. EST is read right. Seen on 29 November 2026.
# Why it matters: Outlets of one continent are put right and those of another are not, so the order across borders is wrong.
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
wanted python3-feedparser '6.0.10-1'

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

import feedparser
def read(date):
    feed = f'<rss version="2.0"><channel><title>P</title><item><title>T</title><pubDate>{date}</pubDate></item></channel></rss>'
    return "%04d-%02d-%02d %02d:%02d" % tuple(feedparser.parse(feed).entries[0].published_parsed)[:5]
see("EST", read("Wed, 04 Mar 2026 00:30:00 EST"), "2026-03-04 05:30")
see("+0100", read("Wed, 04 Mar 2026 00:30:00 +0100"), "2026-03-03 23:30")
for zone in ("CET", "BST", "MSK", "JST"):
    see(zone, read(f"Wed, 04 Mar 2026 00:30:00 {zone}"), "2026-03-04 00:30")
sys.exit(changed)
EOF
/usr/bin/python3 "$dir/run.py"
