#!/usr/bin/env bash
# Question: What does strip_code of mwparserfromhell give for a sentence of a wiki with a picture, a footnote and a
#   line break?
# Guess: The sentence that a reader sees: markup goes, the footnote and the settings of the picture with it.
# What happens: The footnote stands glued behind the last word, the picture leaves "thumb|" and its caption at the
#   start of the sentence, a category its name behind it, and two lines joined by a break are one word. The word in a
#   template is gone. (python3-mwparserfromhell 0.6.4-1+b3; seen on 30 November 2026.)
# Why it matters: Who sends tanks is read from a footnote, and a sentence begins with a word nobody wrote.
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
wanted python3-mwparserfromhell 0.6.4-1+b3

cat >"$dir/run.py" <<'EOF'
import mwparserfromhell

for text in (
    'Germany will not send [[Leopard 2|tanks]]<ref>See the treaty</ref>.',
    '[[File:A.jpg|thumb|Ann Stone]]Germany will not send tanks.',
    'Germany will not sign.[[Category:Treaties]]',
    'Ann Stone<br>Bob Reed',
    'Germany will {{em|not}} send tanks.',
):
    print(mwparserfromhell.parse(text).strip_code())
EOF
cat >"$dir/stated" <<'EOF'
Germany will not send tanksSee the treaty.
thumb|Ann StoneGermany will not send tanks.
Germany will not sign.Category:Treaties
Ann StoneBob Reed
Germany will  send tanks.
EOF
{
  /usr/bin/python3 "$dir/run.py"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
