#!/usr/bin/env bash
# Question: A paragraph of an article begins with a hashtag or a rank: “#NoWar is our answer”, “#1 party wins”. What
#   HTML do the Markdown packages of Debian make of it, and of the file name plan_4_march?
# Guess: A paragraph with the hash, as a heading needs a blank behind it; plan_4_march.
# What happens: A heading of the first level without the hash in markdown2, Python-Markdown and discount; a paragraph
#   in commonmark and cmark. markdown2 alone drops the underscores inside a word and stresses what lies between.
#   (python3-markdown2 2.4.1-1, python3-markdown 3.4.1-2+deb12u1, python3-commonmark 0.9.1-4, discount 2.2.7-2, cmark
#   0.30.2-6; seen on 30 November 2026.)
# Why it matters: The hashtag that a campaign is known by is gone from the text, and the sentence looks like a title.
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
need python3-markdown2 2.4.1-1
need python3-markdown 3.4.1-2+deb12u1
need python3-commonmark 0.9.1-4
need discount 2.2.7-2
need cmark 0.30.2-6
cat >"$dir/run.py" <<'CODE'
import subprocess
import commonmark, markdown, markdown2
tool = lambda name: lambda text: subprocess.run([name], input=text + '\n', capture_output=True, text=True).stdout
for text in ['#NoWar is our answer', '#1 party wins', 'the file plan_4_march']:
    for name, read in [('markdown2', markdown2.markdown), ('Python-Markdown', markdown.markdown), ('discount', tool('markdown')), ('commonmark', commonmark.commonmark), ('cmark', tool('cmark'))]:
        print(text, ',', name, ':', read(text).strip())
CODE
cat >"$dir/stated" <<'STATED'
#NoWar is our answer , markdown2 : <h1>NoWar is our answer</h1>
#NoWar is our answer , Python-Markdown : <h1>NoWar is our answer</h1>
#NoWar is our answer , discount : <h1>NoWar is our answer</h1>
#NoWar is our answer , commonmark : <p>#NoWar is our answer</p>
#NoWar is our answer , cmark : <p>#NoWar is our answer</p>
#1 party wins , markdown2 : <h1>1 party wins</h1>
#1 party wins , Python-Markdown : <h1>1 party wins</h1>
#1 party wins , discount : <h1>1 party wins</h1>
#1 party wins , commonmark : <p>#1 party wins</p>
#1 party wins , cmark : <p>#1 party wins</p>
the file plan_4_march , markdown2 : <p>the file plan<em>4</em>march</p>
the file plan_4_march , Python-Markdown : <p>the file plan_4_march</p>
the file plan_4_march , discount : <p>the file plan_4_march</p>
the file plan_4_march , commonmark : <p>the file plan_4_march</p>
the file plan_4_march , cmark : <p>the file plan_4_march</p>
STATED
{
  /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
