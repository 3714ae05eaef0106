#!/usr/bin/env bash
# Question: What does Python's wordcloud count in "The US helps us. The US said so.", "The news is new. New York has
#   news.", "The Greens and the green plan", "30 tanks and F-16s" and "We will not sign. No, never."?
# Guess: US twice, news twice, Greens once; 30 and F-16s or F-16; not and no, as a debate has no more important words.
# What happens: US three times, as us is the same word; no news at all, as they are the plural of new, which is counted
#   four times, and York once; green twice. 30 is gone, F-16s are F and 16s; not and no are stop words. Ukraine’s with
#   the printed apostrophe gives the word s. (python3-wordcloud 1.8.2.2+dfsg-1+b1; seen on 1 December 2026.)
# Why it matters: The picture of a debate that is most often printed shows actors, and leaves out that they refused.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is python3-wordcloud)" = "installed 1.8.2.2+dfsg-1+b1" ] ||
  apt-get install -y --no-install-recommends python3-wordcloud=1.8.2.2+dfsg-1+b1 >/dev/null 2>&1 ||
  { echo "did not run: python3-wordcloud=1.8.2.2+dfsg-1+b1 is not to be had"; exit 0; }
echo "python3-wordcloud 1.8.2.2+dfsg-1+b1"
cat >run.py <<'CODE'
import warnings
warnings.simplefilter('ignore')
from wordcloud import WordCloud
for text in ['The US helps us. The US said so.', 'The news is new. New York has news.', 'The Greens and the green plan', '30 tanks and F-16s', 'We will not sign. No, never.', 'Ukraine’s plan, Ukraine’s army', "Ukraine's plan, Ukraine's army"]:
    print(text, '|', ', '.join('%s %d' % pair for pair in sorted(WordCloud(collocations=False).process_text(text).items())))
CODE
cat >stated <<'STATED'
The US helps us. The US said so. | US 3, helps 1, said 1
The news is new. New York has news. | York 1, new 4
The Greens and the green plan | green 2, plan 1
30 tanks and F-16s | 16s 1, F 1, tanks 1
We will not sign. No, never. | never 1, sign 1, will 1
Ukraine’s plan, Ukraine’s army | Ukraine 2, army 1, plan 1, s 2
Ukraine's plan, Ukraine's army | Ukraine 2, army 1, plan 1
STATED
{
  /usr/bin/python3 run.py
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
