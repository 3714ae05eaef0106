#!/usr/bin/env bash
# Question: pandoc writes a sentence to RTF, “We will send 10–15 tanks” with its printed quotation marks and its dash,
#   and reads its own file back. What comes?
# Guess: The same sentence: it is one program, and both signs are in the RTF specification.
# What happens: pandoc 2.17.1.1 gives “e will send 10–5 tanks”, said Müler and Łś: behind each \u8211 its writer puts
#   a plain sign as stand-in, and its reader leaves out the stand-in and the letter behind it. A stand-in in the form
#   of Word (\'96), or parted by a blank, is read right. catdoc 0.95 eats the number behind a dash and a letter more;
#   unrtf 0.21.10 shows the stand-ins. Seen on 30 November 2026.
# Why it matters: 10–15 tanks are 10–5, and every quotation lacks its first letter, by one turn through the format of
#   old archives.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

need() { # package version
  local is
  is=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  if [ "${is%% *}" != installed ]; then
    { apt-get install -y --no-install-recommends "$1" || { apt-get update && apt-get install -y --no-install-recommends "$1=$2"; }; } >/dev/null 2>&1 || true
    is=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  fi
  [ "$is" = "installed $2" ] || { echo "did not run: Debian's $1 $2 is not to be had (seen: ${is:-none})"; exit 0; }
  echo "$1 $2"
}
need pandoc '2.17.1.1-2~deb12u1'
need catdoc '1:0.95-6~deb12u1'
need unrtf '0.21.10-clean-1'

cat >word.rtf <<'EOF'
{\rtf1\ansi\ansicpg1252\uc1\deff0{\fonttbl{\f0 Times;}}\pard Word: 10\u8211\'9615 tanks, M\u252\'fcller.\par plain: 10\u8211?15 tanks, M\u252?ller.\par blank: 10\u8211 ?15 tanks, M\u252 ?ller.\par}
EOF
cat >said.txt <<'EOF'
“We will send 10–15 tanks,” said Müller. ‘No,’ said Łoś — it’s 2024–25.
EOF
cat >stated <<'EOF'
file:   {\pard \ql \f0 \sa180 \li0 \fi0 \u8220"We will send 10\u8211-15 tanks,\u8221" said M\u252?ller. \u8216'No,\u8217' said \u321?o\u347? \u8212- it\u8217's 2024\u8211-25.\par}
pandoc: “e will send 10–5 tanks,”said Müler. ‘o,’said Łś—it’ 2024–5.
pandoc, stand-in as in Word: 10–15 tanks, Müller.
pandoc, stand-in as in plain: 10–5 tanks, Müler.
pandoc, stand-in as in blank: 10–15 tanks, Müller.
catdoc: “We will send 10–anks,” said Müller. ‘No,’ said Łoś —t’s 2024–
unrtf:  "We will send 10-15 tanks," said M?ller. 'No,' said ?o? - it's 2024-25.
EOF
{
  pandoc -f markdown -t rtf -s -o said.rtf said.txt
  echo "file:   $(grep 'tanks' said.rtf)"
  echo "pandoc: $(pandoc -f rtf -t plain --wrap=none said.rtf)"
  pandoc -f rtf -t plain --wrap=none word.rtf | grep . | sed 's/^/pandoc, stand-in as in /'
  echo "catdoc:" $(catdoc -d utf-8 said.rtf)
  echo "unrtf:  $(unrtf --text said.rtf 2>/dev/null | grep tanks)"
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
