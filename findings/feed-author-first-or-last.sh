#!/usr/bin/env bash
# Question: Who is the author of a feed item with two dc:creator elements, for rss-parser and for feedparser?
# Guess: Both give the first, or both give both.
# What happens: rss-parser 3.13.0 gives the first alone (creator), with the second nowhere in the item; feedparser 6.0.10 gives
#   the LAST in entry.author (and both in entry.authors). So two tools that read one feed share no author. Seen on
#   29 November 2026.
# Why it matters: Bylines of joint articles are credited to different people in two data sets, and joins on the author fail.
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

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" rss-parser@3.13.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: rss-parser@3.13.0 not to be had"; exit 0; }

changed=0
see() { # what now stated
  if [ "$2" = "$3" ]; then echo "as stated: $1: $2"; else echo "changed: $1: $2"; echo "  stated was: $3"; changed=1; fi
}

cat >"$dir/feed.xml" <<'EOF'
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>P</title><link>http://post.example/</link><description>d</description>
<item><title>T</title><link>http://post.example/1</link><dc:creator>Ann Field</dc:creator><dc:creator>Bea Cole</dc:creator></item></channel></rss>
EOF
see 'rss-parser' "$(cd "$dir" && node -e "new (require('rss-parser'))().parseString(require('fs').readFileSync('feed.xml', 'utf8')).then(f => console.log(f.items[0].creator + ' | ' + JSON.stringify(f).includes('Bea Cole')))")" 'Ann Field | false'
see 'feedparser' "$(/usr/bin/python3 -c "import feedparser, sys; print(feedparser.parse(open(sys.argv[1]).read()).entries[0].author)" "$dir/feed.xml")" 'Bea Cole'

exit "$changed"
