#!/usr/bin/env bash
# Question: Where does a quotation of two lines end in Markdown if only the first line has the mark: "> We will not"
#   and "sign."?
# Guess: Behind sign: the second line belongs to the paragraph that the first one began, as CommonMark and
#   Python-Markdown have it.
# What happens: mistune ends it behind the first line: the quotation is "We will not", and "sign." is a paragraph of
#   the article. Python-Markdown and CommonMark keep both lines inside. (python3-mistune 2.0.4-1, python3-markdown
#   3.4.1-2+deb12u1, pandoc 2.17.1.1-2~deb12u1; seen on 30 November 2026.)
# Why it matters: Half of the sentence is said by the politician, the other half by the paper.
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
wanted python3-mistune 2.0.4-1
wanted python3-markdown 3.4.1-2+deb12u1
wanted pandoc '2.17.1.1-2~deb12u1'

cat >"$dir/run.py" <<'EOF'
import markdown
import mistune

text = '> We will not\nsign.\n\nThe house votes in May.'
for name, render in (('mistune', mistune.html), ('Python-Markdown', markdown.markdown)):
    print(f'{name}: {"".join(render(text).split(chr(10)))}')
EOF
cat >"$dir/stated" <<'EOF'
mistune: <blockquote><p>We will not</p></blockquote><p>sign.</p><p>The house votes in May.</p>
Python-Markdown: <blockquote><p>We will notsign.</p></blockquote><p>The house votes in May.</p>
pandoc: <blockquote> <p>We will not sign.</p> </blockquote> <p>The house votes in May.</p> 
EOF
{
  /usr/bin/python3 "$dir/run.py"
  echo "pandoc: $(printf '> We will not\nsign.\n\nThe house votes in May.\n' | pandoc -f commonmark -t html --wrap=none | tr '\n' ' ')"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
