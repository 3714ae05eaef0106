#!/usr/bin/env bash
# Question: An article or a sitting has the dates 30 March to 2 April 2026 in CSL JSON, another 4 to 6 March, a third
#   a date as text (raw). A style cites the year. What do citeproc-js, pandoc and citeproc-py write?
# Guess: (Stone 2026) for each: both ends lie in one year, and all three follow one specification.
# What happens: citeproc-py 0.6.0 writes “(Stone)” for each range within a year: what both ends share is left out of
#   the first end, and the year is all there is. In full it writes “4,–6, March 2026”. Of a raw date, as CSL JSON may
#   hold it, it writes nothing, in citation and list. citeproc-js 2.4.63 and pandoc 2.17.1.1 write 2026 each time.
#   Seen on 30 November 2026.
# Why it matters: Sources that span days stand undated in the paper's list, and are sorted as such.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

need() { # package version
  local is
  is=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  if [ "${is%% *}" != installed ]; then
    { apt-get install -y --no-install-recommends "$1" || { apt-get update && apt-get install -y --no-install-recommends "$1=$2"; }; } >/dev/null 2>&1 || true
    is=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  fi
  [ "$is" = "installed $2" ] || { echo "did not run: Debian's $1 $2 is not to be had (seen: ${is:-none})"; exit 0; }
  echo "$1 $2"
}
need python3-citeproc '0.6.0-3'
need pandoc '2.17.1.1-2~deb12u1'

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" citeproc@2.4.63 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: citeproc@2.4.63 not to be had"; exit 0; }
echo "citeproc@2.4.63"

cat >style.csl <<'EOF'
<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info><title>Plain</title><id>plain</id><updated>2026-01-01T00:00:00Z</updated></info>
  <citation><layout prefix="(" suffix=")"><names variable="author"><name form="short"/></names><date prefix=" " variable="issued"><date-part name="year"/></date></layout></citation>
  <bibliography><layout><names variable="author"/><text value=": "/><date variable="issued" form="text" date-parts="year-month-day"/></layout></bibliography>
</style>
EOF
cat >items.json <<'EOF'
[
  { "id": "day", "type": "article-newspaper", "author": [{ "family": "Stone", "given": "Ann" }], "issued": { "date-parts": [[2026, 3, 4]] } },
  { "id": "days", "type": "article-newspaper", "author": [{ "family": "Stone", "given": "Ann" }], "issued": { "date-parts": [[2026, 3, 4], [2026, 3, 6]] } },
  { "id": "months", "type": "article-newspaper", "author": [{ "family": "Stone", "given": "Ann" }], "issued": { "date-parts": [[2026, 3, 30], [2026, 4, 2]] } },
  { "id": "years", "type": "article-newspaper", "author": [{ "family": "Stone", "given": "Ann" }], "issued": { "date-parts": [[2025, 12, 30], [2026, 1, 2]] } },
  { "id": "raw", "type": "article-newspaper", "author": [{ "family": "Stone", "given": "Ann" }], "issued": { "raw": "2026-03-04" } }
]
EOF
cat >run.py <<'EOF'
import json, warnings
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
style = CitationStylesStyle("style.csl", validate=False)
for item in json.load(open("items.json")):
    shelf = CitationStylesBibliography(style, CiteProcJSON([item]), formatter.plain)
    citation = Citation([CitationItem(item["id"])])
    shelf.register(citation)
    print("citeproc-py", item["id"], shelf.cite(citation, lambda missing: None), "".join(shelf.bibliography()[0]))
EOF
cat >run.cjs <<'EOF'
const { readFileSync } = require('node:fs')
const { Engine } = require('citeproc')
const items = JSON.parse(readFileSync('items.json', 'utf8'))
const locale = readFileSync('/usr/lib/python3/dist-packages/citeproc/data/locales/locales-en-US.xml', 'utf8')
for (const { id } of items) {
  const engine = new Engine({ retrieveLocale: () => locale, retrieveItem: wanted => structuredClone(items.find(item => item.id === wanted)) }, readFileSync('style.csl', 'utf8'))
  engine.setOutputFormat('text')
  engine.updateItems([id])
  console.log('citeproc-js', id, engine.previewCitationCluster({ citationItems: [{ id }], properties: {} }, [], [], 'text'), engine.makeBibliography()[1][0].trim())
}
EOF
cat >stated <<'EOF'
citeproc-py day (Stone 2026) Ann Stone: March 4, 2026
citeproc-py days (Stone) Ann Stone: 4,–6, March 2026
citeproc-py months (Stone) Ann Stone: March 30,–April 2, 2026
citeproc-py years (Stone 2025–2026) Ann Stone: December 30, 2025–January 2, 2026
citeproc-py raw (Stone) Ann Stone: 
citeproc-js day (Stone 2026) Ann Stone: March 4, 2026
citeproc-js days (Stone 2026) Ann Stone: March 4–6, 2026
citeproc-js months (Stone 2026) Ann Stone: March 30–April 2, 2026
citeproc-js years (Stone 2025–2026) Ann Stone: December 30, 2025–January 2, 2026
citeproc-js raw (Stone 2026) Ann Stone: March 4, 2026
pandoc      day (Stone 2026) Ann Stone: March 4, 2026
pandoc      days (Stone 2026) Ann Stone: March 4–6, 2026
pandoc      months (Stone 2026) Ann Stone: March 30–April 2, 2026
pandoc      years (Stone 2025–2026) Ann Stone: December 30, 2025–January 2, 2026
pandoc      raw (Stone 2026) Ann Stone: March 4, 2026
EOF
{
  /usr/bin/python3 -W ignore run.py 2>/dev/null
  node run.cjs
  for id in day days months years raw; do
    printf -- '---\nbibliography: items.json\ncsl: style.csl\n---\n[@%s]\n' $id >$id.md
    echo "pandoc      $id" $(pandoc --citeproc -t plain --wrap=none $id.md)
  done
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
