#!/usr/bin/env bash
# Question: What does Python’s html_text make of an article that begins with a large initial, <span>N</span>o party,
#   of F<b>-16</b>, the <b>E</b>U and 10<span>,000</span>?
# Guess: No party, F-16, the EU and 10,000: what a browser shows, as inline tags stand inside words.
# What happens: “N o party”, “F -16”, “the E U” and “Ann ’s plan”: a blank at every tag, but none before a comma or a
#   full stop, so 10,000 is right. A footnote’s mark is “sign 1.” (python3-html-text 0.5.2-2; seen on 30 November
#   2026.)
# Why it matters: The first word of each article and its quotation are not found again on the page.
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
need python3-html-text 0.5.2-2
cat >"$dir/run.py" <<'CODE'
from html_text import extract_text
for html in ['<p><span class="initial">N</span>o party will sign</p>', '<p>F<b>-16</b> jets</p>', '<p>the <b>E</b>U</p>', '<p>Ann<em>’s</em> plan</p>', '<p>10<span>,000</span></p>', '<p>We sign<sup>1</sup>.</p>']:
    print(html, ':', extract_text(html))
CODE
cat >"$dir/stated" <<'STATED'
<p><span class="initial">N</span>o party will sign</p> : N o party will sign
<p>F<b>-16</b> jets</p> : F -16 jets
<p>the <b>E</b>U</p> : the E U
<p>Ann<em>’s</em> plan</p> : Ann ’s plan
<p>10<span>,000</span></p> : 10,000
<p>We sign<sup>1</sup>.</p> : We sign 1.
STATED
{
  /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
