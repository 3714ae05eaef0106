#!/usr/bin/env bash
# Question: An XLIFF 2.0 unit holds a passage of three sentences, a segment each, as translation tools divide it. What
#   do xliff and the Translate Toolkit read?
# Guess: The three sentences, joined or in a list.
# What happens: xliff 6.4.0 has the last sentence alone, in both languages, with no word on the others; written back,
#   the file has a unit of one segment. The Translate Toolkit 3.8.4 opens the same file without an error and has no
#   units at all. Seen on 30 November 2026.
# Why it matters: A quotation that was sent to a translator comes back as its last sentence, and looks complete.
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
need translate-toolkit '3.8.4-1'

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" xliff@6.4.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: xliff@6.4.0 not to be had"; exit 0; }
echo "xliff@6.4.0"

cat >passage.xlf <<'EOF'
<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="de"><file id="article"><unit id="quotation">
<segment id="s1"><source>We support the treaty.</source><target>Wir tragen den Vertrag mit.</target></segment>
<ignorable><source> </source></ignorable>
<segment id="s2"><source>We will not sign it today.</source><target>Wir unterzeichnen ihn heute nicht.</target></segment>
<ignorable><source> </source></ignorable>
<segment id="s3"><source>Others may.</source><target>Andere vielleicht.</target></segment>
</unit></file></xliff>
EOF
cat >run.cjs <<'EOF'
const { readFileSync } = require('node:fs')
const xliff = require('xliff')
;(async () => {
  const read = await xliff.xliff2js(readFileSync('passage.xlf', 'utf8'))
  console.log('xliff  ', JSON.stringify(read.resources.article.quotation))
  console.log('written', (await xliff.js2xliff(read)).match(/<segment/g).length, 'segment')
})()
EOF
cat >run.py <<'EOF'
from translate.storage import xliff
print("Toolkit", len(xliff.xlifffile.parsefile("passage.xlf").units), "units")
EOF
cat >stated <<'EOF'
xliff   {"source":"Others may.","target":"Andere vielleicht."}
written 1 segment
Toolkit 0 units
EOF
{
  node run.cjs
  /usr/bin/python3 -W ignore run.py
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
