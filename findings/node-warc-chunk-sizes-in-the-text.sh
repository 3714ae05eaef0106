#!/usr/bin/env bash
# Question: A page was archived as the server sent it, with Transfer-Encoding: chunked. What is the content of the
#   WARC record?
# Guess: The page: the reader takes the transfer coding off, as every HTTP client does.
# What happens: warcio gives the page. node-warc gives the sizes of the chunks as lines inside it: "Alder will", "e",
#   "not sign". A gzipped body is left packed too. (node-warc@3.3.1, warcio@2.4.11; seen 2026-11-29.)
# Why it matters: Offsets and quotations of an archived article are shifted, and words are cut by hexadecimal numbers.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" node-warc@3.3.1 warcio@2.4.11 >/dev/null 2>&1 ||
  { echo "did not run: node-warc@3.3.1 warcio@2.4.11 not to be had"; exit 0; }
echo "node-warc@3.3.1 warcio@2.4.11"
cat >"$dir/write.mjs" <<'CODE'
import { writeFileSync } from 'node:fs';
const http = ['HTTP/1.1 200 OK', 'Content-Type: text/html', 'Transfer-Encoding: chunked', '', 'd', '<p>Alder will', 'e', ' not sign.</p>', '0', '', ''].join('\r\n');
writeFileSync('page.warc', ['WARC/1.0', 'WARC-Type: response', 'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>', 'WARC-Date: 2026-03-04T11:30:00Z', 'WARC-Target-URI: https://post.example/a', 'Content-Type: application/http; msgtype=response', `Content-Length: ${http.length}`, '', http, '', ''].join('\r\n'));
CODE
cat >"$dir/run.mjs" <<'CODE'
import { createReadStream } from 'node:fs';
import { WARCParser } from 'warcio';
for await (const record of new WARCParser(createReadStream('page.warc'))) console.log('warcio   ', JSON.stringify(await record.contentText()));
CODE
cat >"$dir/run.cjs" <<'CODE'
const { AutoWARCParser } = require('node-warc');
const parser = new AutoWARCParser('page.warc');
parser.on('record', record => console.log('node-warc', JSON.stringify(record.content.toString())));
parser.on('error', () => {});
parser.start();
CODE
cat >"$dir/stated" <<'STATED'
warcio    "<p>Alder will not sign.</p>"
node-warc "d\r\n<p>Alder will\r\ne\r\n not sign.</p>\r\n0\r\n"
STATED
{
  node "$dir/write.mjs"
  node "$dir/run.mjs"
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
