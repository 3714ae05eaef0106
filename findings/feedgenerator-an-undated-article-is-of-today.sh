#!/usr/bin/env bash
# Question: An article without a date and one of 4 March 2026, corrected on 20 March, go into a feed by Python’s
#   feedgenerator. What dates do the entries have in Atom and in RSS?
# Guess: None, or an error as Atom asks for one; 4 March and 20 March.
# What happens: The undated entry is updated at the moment of the run in Atom and has no date in RSS. The correction’s
#   date is kept in Atom; in RSS the entry is of 4 March and the feed as a whole of 20 March. (python3-feedgenerator
#   2.0.0-1; seen on 30 November 2026.)
# Why it matters: What nobody could date is the newest statement in every reader, each time the feed is written.
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
need python3-feedgenerator 2.0.0-1
cat >"$dir/run.py" <<'CODE'
import re
from datetime import datetime, timezone
from feedgenerator import Atom1Feed, Rss201rev2Feed
now = datetime.now(timezone.utc).strftime('%Y-%m-%d')
for kind in (Atom1Feed, Rss201rev2Feed):
    feed = kind(title='Debate', link='http://x.example', description='d')
    feed.add_item(title='undated', link='http://x.example/a', description='a')
    feed.add_item(title='dated', link='http://x.example/b', description='b', pubdate=datetime(2026, 3, 4), updateddate=datetime(2026, 3, 20))
    text = feed.writeString('utf-8')
    for entry in re.findall(r'<(?:entry|item)>.*?</(?:entry|item)>', text, re.S):
        dates = re.findall(r'<(published|updated|pubDate)>([^<]*)<', entry)
        print(kind.__name__, re.search('<title>(.*?)<', entry)[1], ':', *('%s %s' % (tag, 'the day of the run' if day.startswith(now) else day) for tag, day in dates))
    print(kind.__name__, 'feed:', *re.findall(r'<lastBuildDate>([^<]*)<', text))
CODE
cat >"$dir/stated" <<'STATED'
Atom1Feed undated : updated the day of the run
Atom1Feed dated : published 2026-03-04T00:00:00Z updated 2026-03-20T00:00:00Z
Atom1Feed feed:
Rss201rev2Feed undated :
Rss201rev2Feed dated : pubDate Wed, 04 Mar 2026 00:00:00 -0000
Rss201rev2Feed feed: Fri, 20 Mar 2026 00:00:00 -0000
STATED
{
  /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
