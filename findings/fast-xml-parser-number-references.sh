#!/usr/bin/env bash
# Question: Does fast-xml-parser read numeric character references such as &#252; and &#8217;, which every XML parser must
#   know?
# Guess: Yes: they are XML itself, not HTML; the option htmlEntities is for names like &rsquo;.
# What happens: fast-xml-parser 5.12.1 leaves them as they stand unless htmlEntities is true, while &amp; is read. Written again
#   with its builder they are escaped a second time, J&amp;#252;rgen, and the damage is lasting. Seen on 29 November
#   2026.
# Why it matters: Names with umlauts and every typographic quotation mark of older wire files stay code: no name and no quotation
#   is found.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" fast-xml-parser@5.12.1 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: fast-xml-parser@5.12.1 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { XMLBuilder, XMLParser } from 'fast-xml-parser'

let changed = 0
function see(what, now, stated) {
  const same = JSON.stringify(now) === JSON.stringify(stated)
  console.log(`${same ? 'as stated' : 'CHANGED'}: ${what}: ${JSON.stringify(now)}`)
  if (!same) {
    console.log(`  stated was: ${JSON.stringify(stated)}`)
    changed = 1
  }
}

const wire = '<p>J&#252;rgen&#8217;s &amp; co</p>'
see('default', new XMLParser().parse(wire).p, 'J&#252;rgen&#8217;s & co')
see('htmlEntities', new XMLParser({ htmlEntities: true }).parse(wire).p, 'Jürgen’s & co')
see('there and back', new XMLBuilder().build(new XMLParser().parse(wire)), '<p>J&amp;#252;rgen&amp;#8217;s &amp; co</p>')
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
