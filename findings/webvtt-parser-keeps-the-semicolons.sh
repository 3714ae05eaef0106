#!/usr/bin/env bash
# Question: A caption in WebVTT says “&lt; 30 tanks, M&amp;S, 10&nbsp;million”, escaped as the format asks. What text
#   does the npm package webvtt-parser give, and what does it write back?
# Guess: “< 30 tanks, M&S, 10 million”, and the same caption.
# What happens: webvtt-parser 2.2.0 gives “<; 30 tanks, M&;S, 10 ;million”: the references are read but their
#   semicolons stay, and no error is noted. Written back by its own serializer the caption has “&lt;; 30”, and one
#   semicolon more with every turn. vtt.js 0.13.0 reads the caption right, python3-webvtt 0.4.6 leaves the references
#   as they stand. Seen on 30 November 2026.
# Why it matters: Quotations from broadcast debates carry marks that nobody said, positions move, and a search for the
#   phrase fails.
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
need python3-webvtt '0.4.6-2'

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" webvtt-parser@2.2.0 vtt.js@0.13.0 jsdom@29.1.1 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: webvtt-parser@2.2.0 vtt.js@0.13.0 jsdom@29.1.1 not to be had"; exit 0; }
echo "webvtt-parser@2.2.0 vtt.js@0.13.0 jsdom@29.1.1"

cat >debate.vtt <<'EOF'
WEBVTT

00:00:01.000 --> 00:00:03.000
<v Ann>Fewer than that, &lt; 30 tanks, says M&amp;S: 10&nbsp;million &gt; 9
EOF
cat >run.cjs <<'EOF'
const { readFileSync } = require('node:fs')
const { JSDOM } = require('jsdom')
const { WebVTT } = require('vtt.js')
const { WebVTTParser, WebVTTSerializer } = require('webvtt-parser')
const words = node => node.type === 'text' ? node.value : (node.children ?? []).map(words).join('')
const read = text => new WebVTTParser().parse(text, 'subtitles')
let text = readFileSync('debate.vtt', 'utf8')
for (let turn = 1; turn <= 3; turn++) {
  const { cues, errors } = read(text)
  console.log(`webvtt-parser, turn ${turn}: ${words(cues[0].tree)} (${errors.length} errors)`)
  text = new WebVTTSerializer().serialize(cues)
}
const { window } = new JSDOM('')
console.log('vtt.js:', WebVTT.convertCueToDOMTree(window, readFileSync('debate.vtt', 'utf8').trim().split('\n').at(-1)).textContent)
EOF
cat >run.py <<'EOF'
import webvtt
print("python3-webvtt:", webvtt.read("debate.vtt")[0].text)
EOF
cat >stated <<'EOF'
webvtt-parser, turn 1: Fewer than that, <; 30 tanks, says M&;S: 10 ;million >; 9 (0 errors)
webvtt-parser, turn 2: Fewer than that, <;; 30 tanks, says M&;;S: 10 ;million >;; 9 (0 errors)
webvtt-parser, turn 3: Fewer than that, <;;; 30 tanks, says M&;;;S: 10 ;million >;;; 9 (0 errors)
vtt.js: Fewer than that, < 30 tanks, says M&S: 10 million > 9
python3-webvtt: Fewer than that, &lt; 30 tanks, says M&amp;S: 10&nbsp;million &gt; 9
EOF
{
  node run.cjs
  /usr/bin/python3 -W ignore run.py
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
