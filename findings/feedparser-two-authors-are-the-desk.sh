#!/usr/bin/env bash
# Question: An Atom entry has two authors, and the feed has one, the desk. Whom does the npm package feedparser
#   name as the author of the entry?
# Guess: The first of the two, or both.
# What happens: The desk: with two author elements the entry counts as one without an author, and the feed's is
#   filled in. With one it is right. Of two alternate links it takes the last, that of the translation.
#   @rowanmanning/feed-parser has both authors. (feedparser@2.6.0, @rowanmanning/feed-parser@2.1.5; seen
#   2026-11-30.)
# Why it matters: Whoever wrote together has written nothing, and the desk has the more articles.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" feedparser@2.6.0 @rowanmanning/feed-parser@2.1.5 >/dev/null 2>&1 ||
  { echo "did not run: feedparser@2.6.0 @rowanmanning/feed-parser@2.1.5 not to be had"; exit 0; }
echo "feedparser@2.6.0 @rowanmanning/feed-parser@2.1.5"
cat >"$dir/run.cjs" <<'CODE'
const FeedParser = require('feedparser');
const { parseFeed } = require('@rowanmanning/feed-parser');
const feed = inner => `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><id>urn:f</id><updated>2026-03-05T00:00:00Z</updated><author><name>Desk</name></author>
<entry><title>T</title><id>urn:1</id><updated>2026-03-05T10:00:00Z</updated><link rel="alternate" href="https://news.example/a"/>${inner}</entry></feed>`;
const read = text => new Promise((resolve, reject) => {
  const parser = new FeedParser();
  parser.on('error', reject);
  parser.on('readable', () => { const item = parser.read(); if (item) resolve(item); });
  parser.end(text);
});
(async () => {
  for (const [name, inner] of [['one author', '<author><name>Ann</name></author>'], ['two authors', '<author><name>Ann</name></author><author><name>Bob</name></author>'], ['no author, a translation', '<link rel="alternate" hreflang="de" href="https://news.example/de"/>']]) {
    const one = await read(feed(inner));
    const [two] = parseFeed(feed(inner)).items;
    console.log(name, '| feedparser', one.author, one.link, '| @rowanmanning/feed-parser', two.authors.map(author => author.name).join('+'), two.url);
  }
})();
CODE
cat >"$dir/stated" <<'STATED'
one author | feedparser Ann https://news.example/a | @rowanmanning/feed-parser Ann https://news.example/a
two authors | feedparser Desk https://news.example/a | @rowanmanning/feed-parser Ann+Bob https://news.example/a
no author, a translation | feedparser Desk https://news.example/de | @rowanmanning/feed-parser Desk https://news.example/a
STATED
{
  node "$dir/run.cjs" 2>/dev/null
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
