#!/usr/bin/env bash
# Question: A news page states in JSON-LD, as one graph, when the article was published (4 March) and that the website
#   was last changed on 1 November, and names two authors. Which date and author does metascraper give?
# Guess: 4 March, or if not that the last change of the article, and both names or the first.
# What happens: 1 November: any dateModified in the graph comes before the article's datePublished. The author is
#   null, since a list of two is not read; one alone is. In meta tags, too, the correction of a week later is the
#   date. (metascraper@5.49.24, metascraper-date@5.49.24, metascraper-author@5.49.24; seen 2026-11-30.)
# Why it matters: All articles of an outlet fall on the day its site was changed, and what two reporters wrote is by
#   nobody.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" metascraper@5.49.24 metascraper-date@5.49.24 metascraper-author@5.49.24 >/dev/null 2>&1 ||
  { echo "did not run: metascraper@5.49.24 metascraper-date@5.49.24 metascraper-author@5.49.24 not to be had"; exit 0; }
echo "metascraper@5.49.24 metascraper-date@5.49.24 metascraper-author@5.49.24"
cat >"$dir/run.mjs" <<'CODE'
import metascraper from 'metascraper';
import date from 'metascraper-date';
import author from 'metascraper-author';
const read = metascraper([date(), author()]);
const ann = { '@type': 'Person', name: 'Ann Stone' };
const bob = { '@type': 'Person', name: 'Bob Alder' };
const site = { '@type': 'WebSite', name: 'Courier', dateModified: '2026-11-01T00:00:00Z' };
const article = author => ({ '@type': 'NewsArticle', headline: 'T', datePublished: '2026-03-04T10:00:00Z', author });
const graph = (...items) => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': items })}</script>`;
for (const [what, head] of [
  ['article alone, one author', graph(article(ann))],
  ['article alone, two authors', graph(article([ann, bob]))],
  ['website and article', graph(site, article(ann))],
  ['meta tags', '<meta property="article:published_time" content="2026-03-04T10:00:00Z"><meta property="article:modified_time" content="2026-03-11T10:00:00Z">'],
]) {
  const seen = await read({ url: 'https://news.example.com/a', html: `<!doctype html><html><head><title>T</title>${head}</head><body><p>Berlin will sign.</p></body></html>` });
  console.log(what, '|', seen.date?.slice(0, 10), '|', seen.author);
}
CODE
cat >"$dir/stated" <<'STATED'
article alone, one author | 2026-03-04 | Ann Stone
article alone, two authors | 2026-03-04 | null
website and article | 2026-11-01 | Ann Stone
meta tags | 2026-03-11 | null
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
