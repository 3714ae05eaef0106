#!/usr/bin/env bash
# Question: In which order does xslt-processor visit w | pc, the words and punctuation marks of a sentence of a
#   parliamentary corpus?
# Guess: In the order of the document, as XPath says of every union and as xsltproc does.
# What happens: All words first, then all punctuation marks; with pc | w the marks come first, and (pc | w)[1] is a
#   comma. One step with a test, *[self::w or self::pc], keeps the order. (xsltproc 1.1.35-1+deb12u4,
#   xslt-processor@5.1.2; seen on 30 November 2026.)
# Why it matters: The text that is rebuilt from tokens is another one, with all its words: "No never we sign , : .".
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

wanted() { # package version
  local seen
  seen=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  if [ "${seen%% *}" != installed ]; then
    { apt-get update -qq && apt-get install -y --no-install-recommends "$1=$2"; } >"$dir/apt.log" 2>&1 || true
    seen=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  fi
  [ "$seen" = "installed $2" ] || { echo "did not run: Debian's $1 $2 not to be had (seen: ${seen:-none})"; exit 0; }
}
wanted xsltproc 1.1.35-1+deb12u4

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" xslt-processor@5.1.2 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: xslt-processor@5.1.2 not to be had"; exit 0; }

cat >"$dir/sentence.xml" <<'EOF'
<s><w>No</w><pc>,</pc><w>never</w><pc>:</pc><w>we</w><w>sign</w><pc>.</pc></s>
EOF
cat >"$dir/style.xsl" <<'EOF'
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text"/>
  <xsl:template match="/">
    <xsl:for-each select="s/w | s/pc"><xsl:value-of select="concat(., ' ')"/></xsl:for-each>
    <xsl:value-of select="concat('/ first: ', (s/pc | s/w)[1], ' / ')"/>
    <xsl:for-each select="s/*[self::w or self::pc]"><xsl:value-of select="concat(., ' ')"/></xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
EOF
cat >"$dir/run.mjs" <<'EOF'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { Xslt, XmlParser } = createRequire(import.meta.url)('xslt-processor')
const [document, style] = process.argv.slice(2).map((file) => new XmlParser().xmlParse(readFileSync(file, 'utf8')))
console.log(`xslt-processor: ${(await new Xslt().xsltProcess(document, style)).trim()}`)
EOF
cat >"$dir/stated" <<'EOF'
xsltproc: No , never : we sign . / first: No / No , never : we sign . 
xslt-processor: No never we sign , : . / first: , / No , never : we sign .
EOF
{
  echo "xsltproc: $(xsltproc "$dir/style.xsl" "$dir/sentence.xml")"
  node "$dir/run.mjs" "$dir/sentence.xml" "$dir/style.xsl"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
