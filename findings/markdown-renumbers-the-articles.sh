#!/usr/bin/env bash
# Question: A bill amends articles 7 and 12: a list that starts at 7, with value 12 on its second entry. Which numbers
#   does the text have?
# Guess: 7 and 12, as in the browser: the numbers are data, and start and value are plain HTML.
# What happens: turndown, html-to-text and pandoc give 7 and 8, node-html-markdown 1 and 2. None heeds the value of an
#   entry, and none says so. (pandoc 2.17.1.1-2~deb12u1, turndown@7.2.0, html-to-text@9.0.5, node-html-markdown@1.3.0;
#   seen 2026-11-29.)
# Why it matters: A statement on article 12 is coded, quoted and cited as one on article 8.
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
need pandoc 2.17.1.1-2~deb12u1
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" turndown@7.2.0 html-to-text@9.0.5 node-html-markdown@1.3.0 >/dev/null 2>&1 ||
  { echo "did not run: turndown@7.2.0 html-to-text@9.0.5 node-html-markdown@1.3.0 not to be had"; exit 0; }
echo "turndown@7.2.0 html-to-text@9.0.5 node-html-markdown@1.3.0"
cat >"$dir/run.cjs" <<'CODE'
const Turndown = require('turndown'), { convert } = require('html-to-text'), { NodeHtmlMarkdown } = require('node-html-markdown');
const bill = '<ol start="7"><li>Tanks.</li><li value="12">Talks.</li></ol>';
const line = text => text.trim().split(/\s+/).join(' ');
console.log('turndown          ', line(new Turndown().turndown(bill)));
console.log('html-to-text      ', line(convert(bill)));
console.log('node-html-markdown', line(NodeHtmlMarkdown.translate(bill)));
CODE
cat >"$dir/stated" <<'STATED'
turndown           7. Tanks. 8. Talks.
html-to-text       7. Tanks. 8. Talks.
node-html-markdown 1. Tanks. 2. Talks.
pandoc             7. Tanks. 8. Talks.
STATED
{
  node "$dir/run.cjs"
  echo "pandoc             $(echo '<ol start="7"><li>Tanks.</li><li value="12">Talks.</li></ol>' | pandoc -f html -t plain | xargs)"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
