#!/usr/bin/env bash
# Question: A translated codebook comes as XLIFF or TMX; the word not is marked as a term or stressed: We do
#   <mrk>not</mrk> sign. What do xliff, tmexchange and the Translate Toolkit read?
# Guess: The sentence, with the mark beside it or left out.
# What happens: xliff 6.4.0 has of XLIFF 2.0 “We do ”, an empty text and “ sign”: the words inside mrk are gone; of
#   XLIFF 1.2 they are kept as an object, but a blank between two marked words is gone (“keine” and “Panzer” touch).
#   tmexchange 2.0.6 gives “Germany will send tanks” with the stressed word in another field that does not say where
#   it stood, and of two German wordings only the last. The Toolkit 3.8.4 reads both 1.x formats in full. Seen on 30
#   November 2026.
# Why it matters: Of a concept in two languages, one says that Germany sends and the other that it does not.
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

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" xliff@6.4.0 tmexchange@2.0.6 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: xliff@6.4.0 tmexchange@2.0.6 not to be had"; exit 0; }
echo "xliff@6.4.0 tmexchange@2.0.6"

cat >two.xlf <<'EOF'
<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="de"><file id="codebook"><unit id="sign"><segment>
<source>We do <mrk id="m1" type="term">not</mrk> sign</source><target>Wir unterschreiben <mrk id="m1" type="term">nicht</mrk></target></segment></unit></file></xliff>
EOF
cat >one.xlf <<'EOF'
<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="codebook" datatype="plaintext" source-language="en" target-language="de"><body><trans-unit id="send">
<source>Germany will <mrk mtype="term">not</mrk> send tanks</source><target>Deutschland wird <mrk mtype="term">keine</mrk> <g id="1">Panzer</g> senden</target></trans-unit></body></file></xliff>
EOF
cat >memory.tmx <<'EOF'
<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header srclang="en" datatype="plaintext" segtype="sentence" adminlang="en" creationtool="none" creationtoolversion="1" o-tmf="none"/><body><tu tuid="send">
<tuv xml:lang="en"><seg>Germany will <hi>not</hi> send tanks</seg></tuv><tuv xml:lang="de"><seg>Deutschland schickt keine Panzer</seg></tuv><tuv xml:lang="de"><seg>Deutschland wird <hi>keine</hi> Panzer senden</seg></tuv></tu></body></tmx>
EOF
cat >run.cjs <<'EOF'
const { readFileSync } = require('node:fs')
const tmx = require('tmexchange')
const xliff = require('xliff')
const text = name => readFileSync(name, 'utf8')
;(async () => {
  console.log('xliff 2.0 ', JSON.stringify((await xliff.xliff2js(text('two.xlf'))).resources.codebook.sign))
  console.log('xliff 1.2 ', JSON.stringify((await xliff.xliff12ToJs(text('one.xlf'))).resources.codebook.send))
  console.log('tmexchange', JSON.stringify((await tmx.tmx2js(text('memory.tmx'))).resources.send))
})()
EOF
cat >run.py <<'EOF'
from translate.storage import tmx, xliff
for unit in xliff.xlifffile.parsefile("one.xlf").units + tmx.tmxfile.parsefile("memory.tmx").units:
    print("Toolkit   ", unit.source, "=", unit.target)
EOF
cat >stated <<'EOF'
xliff 2.0  {"source":["We do ",""," sign"],"target":["Wir unterschreiben ",""]}
xliff 1.2  {"source":["Germany will ",{"Marker":{"mtype":"term","contents":"not"}}," send tanks"],"target":["Deutschland wird ",{"Marker":{"mtype":"term","contents":"keine"}},{"GenericSpan":{"id":"1","contents":"Panzer"}}," senden"]}
tmexchange {"en":{"_":"Germany will  send tanks","hi":["not"]},"de":{"_":"Deutschland wird  Panzer senden","hi":["keine"]}}
Toolkit    Germany will not send tanks = Deutschland wird keine Panzer senden
Toolkit    Germany will not send tanks = Deutschland schickt keine Panzer
EOF
{
  node run.cjs
  /usr/bin/python3 -W ignore run.py
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
