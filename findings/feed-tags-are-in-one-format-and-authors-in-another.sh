#!/usr/bin/env bash
# Question: An article of two authors and two tags, given by name, is written with the package feed as RSS, Atom and
#   JSON Feed. Which authors and tags do readers of feeds find?
# Guess: The same in each of the three.
# What happens: RSS has all. Atom has both authors, and its category elements have a label but not the term that
#   Atom asks for: feed-parser finds no tag, feedsmith two without a term. JSON Feed has the tags and the first
#   author alone. (feed@6.0.0, feedsmith@3.0.1, @rowanmanning/feed-parser@2.1.5; seen on 30 November 2026.)
# Why it matters: Whether an article has its second author or its tags depends on which address of the feed was
#   taken.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" \
  feed@6.0.0 feedsmith@3.0.1 @rowanmanning/feed-parser@2.1.5 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: feed@6.0.0 feedsmith@3.0.1 @rowanmanning/feed-parser@2.1.5 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { parseFeed as rowan } from '@rowanmanning/feed-parser'
import { Feed } from 'feed'
import { parseFeed } from 'feedsmith'

const feed = new Feed({ title: 'The Courier', id: 'http://a.example/', link: 'http://a.example/', updated: new Date('2026-03-09') })
feed.addItem({
  title: 'No tanks',
  id: 'http://a.example/7',
  link: 'http://a.example/7',
  date: new Date('2026-03-09'),
  author: [{ name: 'Ann' }, { name: 'Bob' }],
  category: [{ name: 'war' }, { name: 'tax' }],
})
for (const [name, text] of Object.entries({ RSS: feed.rss2(), Atom: feed.atom1(), JSON: feed.json1() })) {
  const { feed: read } = parseFeed(text)
  const item = (read.items ?? read.entries)[0]
  console.log(`${name}, feedsmith: authors ${item.authors.map((author) => author.name ?? author)}, tags ${JSON.stringify(item.categories ?? item.tags)}`)
  if (name === 'JSON') continue
  const other = rowan(text).items[0].toJSON()
  console.log(`${name}, feed-parser: authors ${other.authors.map((author) => author.name)}, tags ${JSON.stringify(other.categories.map((tag) => tag.term))}`)
}
EOF
cat >"$dir/stated" <<'EOF'
RSS, feedsmith: authors Ann,Bob, tags [{"name":"war"},{"name":"tax"}]
RSS, feed-parser: authors Ann,Bob, tags ["war","tax"]
Atom, feedsmith: authors Ann,Bob, tags [{"label":"war"},{"label":"tax"}]
Atom, feed-parser: authors Ann,Bob, tags []
JSON, feedsmith: authors Ann, tags ["war","tax"]
EOF
{
  node "$dir/run.mjs"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
