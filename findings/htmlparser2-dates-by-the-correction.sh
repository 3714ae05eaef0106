#!/usr/bin/env bash
# Question: An Atom entry states when it was published and when it was last corrected, and links to its comments
#   and to itself. Which date and which link do htmlparser2 and feed-extractor give?
# Guess: The date of publication, since the field is called pubDate or published, and the alternate link.
# What happens: The date of the correction, a week later, in both, in fields called pubDate and published; and
#   the first link there is, that to the comments. rss-parser takes the publication and the article.
#   (htmlparser2@12.0.0, @extractus/feed-extractor@8.0.3, rss-parser@3.13.0; seen 2026-11-30.)
# Why it matters: A debate's old articles move into the week of their last comma, and the address of each is
#   that of its comments.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" htmlparser2@12.0.0 @extractus/feed-extractor@8.0.3 rss-parser@3.13.0 >/dev/null 2>&1 ||
  { echo "did not run: htmlparser2@12.0.0 @extractus/feed-extractor@8.0.3 rss-parser@3.13.0 not to be had"; exit 0; }
echo "htmlparser2@12.0.0 @extractus/feed-extractor@8.0.3 rss-parser@3.13.0"
cat >"$dir/run.mjs" <<'CODE'
import { parseFeed } from 'htmlparser2';
import { extractFromXml } from '@extractus/feed-extractor';
import Parser from 'rss-parser';
const feed = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><id>urn:f</id><updated>2026-03-11T10:00:00Z</updated>
<entry><title>T</title><id>urn:1</id><published>2026-03-04T10:00:00Z</published><updated>2026-03-11T10:00:00Z</updated>
<link rel="replies" href="https://news.example/a/comments"/><link rel="alternate" href="https://news.example/a"/><summary>S</summary></entry></feed>`;
const day = date => new Date(date).toISOString().slice(0, 10);
const one = parseFeed(feed, { xmlMode: true }).items[0];
const two = extractFromXml(feed).entries[0];
const three = (await new Parser().parseString(feed)).items[0];
console.log('htmlparser2 pubDate', day(one.pubDate), one.link);
console.log('feed-extractor published', day(two.published), two.link);
console.log('rss-parser pubDate', day(three.pubDate), three.link);
CODE
cat >"$dir/stated" <<'STATED'
htmlparser2 pubDate 2026-03-11 https://news.example/a/comments
feed-extractor published 2026-03-11 https://news.example/a/comments
rss-parser pubDate 2026-03-04 https://news.example/a
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
