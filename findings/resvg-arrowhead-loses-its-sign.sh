#!/usr/bin/env bash
# Question: One arrowhead marker is filled with context-stroke, so that it is green on ties of support and red on ties
#   of opposition. What colour is it in the PNG?
# Guess: That of its tie, as in the browser; or no arrowhead where the word is not known.
# What happens: librsvg paints it red on the red tie and green on the green one. resvg paints both black, without a
#   word. (librsvg2-bin 2.54.7+dfsg-1~deb12u2, @resvg/resvg-js@2.6.2, pngjs@7.0.0; seen 2026-11-29.)
# Why it matters: In the printed picture of a debate the direction has lost its sign, the only mark at short ties.
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
need librsvg2-bin 2.54.7+dfsg-1~deb12u2
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @resvg/resvg-js@2.6.2 pngjs@7.0.0 >/dev/null 2>&1 ||
  { echo "did not run: @resvg/resvg-js@2.6.2 pngjs@7.0.0 not to be had"; exit 0; }
echo "@resvg/resvg-js@2.6.2 pngjs@7.0.0"
cat >"$dir/ties.svg" <<'CODE'
<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60"><defs><marker id="head" markerUnits="userSpaceOnUse" markerWidth="20" markerHeight="20" refX="20" refY="10" orient="auto"><path d="M0,0 L20,10 L0,20z" fill="context-stroke"/></marker></defs><rect width="120" height="60" fill="white"/><line x1="10" y1="15" x2="110" y2="15" stroke="#ff0000" stroke-width="2" marker-end="url(#head)"/><line x1="10" y1="45" x2="110" y2="45" stroke="#008000" stroke-width="2" marker-end="url(#head)"/></svg>
CODE
cat >"$dir/run.mjs" <<'CODE'
import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { Resvg } from '@resvg/resvg-js';
import { PNG } from 'pngjs';
const at = (png, x, y) => { const { data, width } = PNG.sync.read(png); return '#' + data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3).toString('hex'); };
const pictures = { resvg: new Resvg(readFileSync('ties.svg', 'utf8')).render().asPng(), librsvg: execFileSync('rsvg-convert', ['ties.svg']) };
for (const [by, png] of Object.entries(pictures)) console.log(by, '| tie', at(png, 30, 15), 'head', at(png, 94, 12), '| tie', at(png, 30, 45), 'head', at(png, 94, 42));
CODE
cat >"$dir/stated" <<'STATED'
resvg | tie #ff0000 head #000000 | tie #008000 head #000000
librsvg | tie #ff0000 head #ff0000 | tie #008000 head #008000
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
