#!/usr/bin/env bash
# Question: What text does Python’s podcastparser make of two table cells, divisions or a heading and its text, 30 and
#   40, in the description of an episode? And when is an episode of “Wed, 4 Mar 2026” or 2026-03-04?
# Guess: 30 and 40 with a blank or a line between; 4 March 2026, or no date.
# What happens: 3040, in each of them, and “No”She said of a quotation; paragraphs and list items are kept apart. The
#   date is 0, that is 1 January 1970, for both forms; with a time it is right. (python3-podcastparser 0.6.9-1; seen
#   on 30 November 2026.)
# Why it matters: Two counts become one that nobody named, and an undated talk is the oldest of the debate.
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
need python3-podcastparser 0.6.9-1
cat >"$dir/run.py" <<'CODE'
import io, logging
from html import escape
from podcastparser import parse
logging.disable(logging.CRITICAL)
item = '<item><title>Talk</title><guid>a</guid><pubDate>%s</pubDate><description>%s</description><enclosure url="a.mp3"/></item>'
def episode(date, html):
    feed = '<rss version="2.0"><channel><title>Talks</title>' + item % (date, escape(html)) + '</channel></rss>'
    return parse('http://x.example/feed', io.BytesIO(feed.encode()))['episodes'][0]
for html in ['<p>30</p><p>40</p>', '<table><tr><td>30</td><td>40</td></tr></table>', '<div>30</div><div>40</div>', '<h2>30</h2>40',
             '<blockquote>“No”</blockquote>She said']:
    print(html, ':', repr(episode('', html)['description']))
for date in ['Wed, 4 Mar 2026', '2026-03-04', 'Wed, 4 Mar 2026 10:00:00 +0000']:
    print(date, ':', episode(date, 'x')['published'])
CODE
cat >"$dir/stated" <<'STATED'
<p>30</p><p>40</p> : '30\n\n40'
<table><tr><td>30</td><td>40</td></tr></table> : '3040'
<div>30</div><div>40</div> : '3040'
<h2>30</h2>40 : '3040'
<blockquote>“No”</blockquote>She said : '“No”She said'
Wed, 4 Mar 2026 : 0
2026-03-04 : 0
Wed, 4 Mar 2026 10:00:00 +0000 : 1772618400
STATED
{
  /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
