#!/usr/bin/env bash
# Question: The minister is right. <q>Berlin will not send tanks</q>, says the party. Browsers show the words of q in
#   quotation marks. Which tools that make text of HTML give the marks?
# Guess: All, or none: q stands for the marks.
# What happens: w3m, lynx, pandoc and Python's html2text write them; turndown, html-to-text, node-html-markdown and
#   Debian's html2text do not, and nothing shows where the quotation was. (w3m 0.5.3+git20230121-2, lynx
#   2.9.0dev.12-1, pandoc 2.17.1.1-2~deb12u1, python3-html2text 2020.1.16-2, html2text 1.3.2a-28, turndown@7.2.5,
#   html-to-text@10.0.1, node-html-markdown@2.0.0; seen 2026-11-30.)
# Why it matters: A quotation becomes the outlet's own claim.
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
need w3m 0.5.3+git20230121-2
need lynx 2.9.0dev.12-1
need pandoc 2.17.1.1-2~deb12u1
need python3-html2text 2020.1.16-2
need html2text 1.3.2a-28
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" turndown@7.2.5 html-to-text@10.0.1 node-html-markdown@2.0.0 >/dev/null 2>&1 ||
  { echo "did not run: turndown@7.2.5 html-to-text@10.0.1 node-html-markdown@2.0.0 not to be had"; exit 0; }
echo "turndown@7.2.5 html-to-text@10.0.1 node-html-markdown@2.0.0"
cat >"$dir/a.html" <<'CODE'
<p>The minister is right. <q>Berlin will not send tanks</q>, says the party.</p>
CODE
cat >"$dir/run.mjs" <<'CODE'
import { readFileSync } from 'node:fs';
import TurndownService from 'turndown';
import { convert } from 'html-to-text';
import { NodeHtmlMarkdown } from 'node-html-markdown';
const html = readFileSync('a.html', 'utf8');
console.log('turndown |', new TurndownService().turndown(html));
console.log('html-to-text |', convert(html, { wordwrap: false }));
console.log('node-html-markdown |', NodeHtmlMarkdown.translate(html));
CODE
cat >"$dir/stated" <<'STATED'
turndown | The minister is right. Berlin will not send tanks, says the party.
html-to-text | The minister is right. Berlin will not send tanks, says the party.
node-html-markdown | The minister is right. Berlin will not send tanks, says the party.
html2text | The minister is right. Berlin will not send tanks, says the party.
python3-html2text | The minister is right. "Berlin will not send tanks", says the party.
pandoc | The minister is right. “Berlin will not send tanks”, says the party.
w3m | The minister is right. “Berlin will not send tanks”, says the party.
lynx | The minister is right. "Berlin will not send tanks", says the party.
STATED
{
  node "$dir/run.mjs"
  echo "html2text | $(html2text a.html)"
  echo "python3-html2text | $(/usr/bin/python3 -c 'import html2text; print(html2text.HTML2Text(bodywidth=0).handle(open("a.html").read()).strip())')"
  echo "pandoc | $(pandoc -f html -t plain --wrap=none a.html)"
  echo "w3m | $(w3m -dump -T text/html -cols 200 -I UTF-8 -O UTF-8 a.html)"
  echo "lynx | $(lynx -dump -width=200 a.html | sed 's/^ *//')"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
