#!/usr/bin/env bash
# Question: An aggregator takes over an entry of a wire in Atom: the entry has no author of its own, its source
#   has one. Who is the author?
# Guess: The author of the source, as the standard of Atom says, in one library at least.
# What happens: In none of five. feedparser of npm and @rowanmanning/feed-parser name the aggregator, for whom
#   the standard leaves the place only if the source has no author; rss-parser, feedsmith's entry and Python's
#   feedparser name nobody. (python3-feedparser 6.0.10-1, feedparser@2.6.0, @rowanmanning/feed-parser@2.1.5,
#   rss-parser@3.13.0, feedsmith@3.0.1; seen 2026-11-30.)
# Why it matters: A wire's story is counted as written by whoever passed it on, or by nobody.
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
need python3-feedparser 6.0.10-1
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" feedparser@2.6.0 @rowanmanning/feed-parser@2.1.5 rss-parser@3.13.0 feedsmith@3.0.1 >/dev/null 2>&1 ||
  { echo "did not run: feedparser@2.6.0 @rowanmanning/feed-parser@2.1.5 rss-parser@3.13.0 feedsmith@3.0.1 not to be had"; exit 0; }
echo "feedparser@2.6.0 @rowanmanning/feed-parser@2.1.5 rss-parser@3.13.0 feedsmith@3.0.1"
cat >"$dir/run.mjs" <<'CODE'
import { writeFileSync } from 'node:fs';
import FeedParser from 'feedparser';
import { parseFeed } from '@rowanmanning/feed-parser';
import Parser from 'rss-parser';
import { parseAtomFeed } from 'feedsmith';
const feed = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Planet</title><id>urn:f</id><updated>2026-03-05T00:00:00Z</updated><author><name>Aggregator</name></author>
<entry><title>T</title><id>urn:1</id><updated>2026-03-05T10:00:00Z</updated><link href="https://news.example/a"/><source><id>urn:w</id><title>Wire</title><author><name>Wire Desk</name></author></source></entry></feed>`;
writeFileSync('feed.atom', feed);
const first = await new Promise((resolve, reject) => {
  const parser = new FeedParser();
  parser.on('error', reject);
  parser.on('readable', () => { const item = parser.read(); if (item) resolve(item); });
  parser.end(feed);
});
console.log('feedparser of npm:', first.author);
console.log('@rowanmanning/feed-parser:', parseFeed(feed).items[0].authors.map(author => author.name).join('+'));
console.log('rss-parser:', (await new Parser().parseString(feed)).items[0].author ?? null);
console.log('feedsmith:', parseAtomFeed(feed).entries[0].authors ?? null, '| of its source', parseAtomFeed(feed).entries[0].source.authors[0].name);
CODE
cat >"$dir/run.py" <<'CODE'
import feedparser
print("feedparser of Python:", feedparser.parse("feed.atom").entries[0].get("author"))
CODE
cat >"$dir/stated" <<'STATED'
feedparser of npm: Aggregator
@rowanmanning/feed-parser: Aggregator
rss-parser: null
feedsmith: null | of its source Wire Desk
feedparser of Python: None
STATED
{
  node "$dir/run.mjs" 2>/dev/null
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
