#!/usr/bin/env bash
# Question: A codebook in German is a PO file with three entries for “Defence”, told apart by their context (a
#   ministry, an argument, neither). It goes through a table and back by the Translate Toolkit (po2csv, csv2po). What
#   comes back?
# Guess: The three entries: the tools are made for one another, and the context is a part of an entry's identity.
# What happens: translate-toolkit 3.8.4 writes the table without the contexts, so three rows say Defence. Back, two
#   entries are left, one of them with a context of two empty strings that msgfmt 0.21 refuses, and the argument
#   (“Abwehr”) is gone; an entry that was struck from the codebook (#~) is a living one, and one marked as unsure is
#   sure. With the old file as template, a plural comes back with one letter a line, and msgfmt refuses that too. Seen
#   on 30 November 2026.
# Why it matters: Concepts of the same name are merged, and a struck one returns, when a translator was sent a table.
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
need translate-toolkit '3.8.4-1'
need gettext '0.21-12'

cat >codebook.po <<'EOF'
msgid ""
msgstr ""
"Language: de\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"
"Content-Type: text/plain; charset=UTF-8\n"

#, fuzzy
msgid "Sanctions"
msgstr "Sanktionierung"

msgctxt "ministry"
msgid "Defence"
msgstr "Verteidigungsministerium"

msgctxt "argument"
msgid "Defence"
msgstr "Abwehr"

msgid "Defence"
msgstr "Verteidigung"

msgid "tank"
msgid_plural "tanks"
msgstr[0] "Panzer"
msgstr[1] "die Panzer"

#~ msgid "Appeasement"
#~ msgstr "Beschwichtigung"
EOF
cat >stated <<'EOF'
msgfmt takes the codebook
table: "location","source","target"
table: "","Sanctions","Sanktionierung"
table: "","Defence","Verteidigungsministerium"
table: "","Defence","Abwehr"
table: "","Defence","Verteidigung"
table: "","tank","Panzer"
table: "","tanks","die Panzer"
table: "","Appeasement","Beschwichtigung"
back: msgid "Sanctions"
back: msgstr "Sanktionierung"
back: msgctxt ""
back: ""
back: msgid "Defence"
back: msgstr "Verteidigungsministerium"
back: msgctxt ""
back: msgid "Defence"
back: msgstr "Verteidigung"
back: msgid "tank"
back: msgstr "Panzer"
back: msgid "tanks"
back: msgstr "die Panzer"
back: msgid "Appeasement"
back: msgstr "Beschwichtigung"
msgfmt refuses what came back
with the template: msgid "tank"
with the template: msgid_plural "tanks"
with the template: msgstr[0] P
with the template: a
with the template: n
with the template: z
with the template: e
with the template: r
with the template: msgstr[1] "die Panzer"
msgfmt refuses what came back with the template
EOF
{
  msgfmt -c -o /dev/null codebook.po 2>/dev/null && echo "msgfmt takes the codebook"
  po2csv --progress=none codebook.po table.csv 2>/dev/null
  tr -d '\r' <table.csv | sed 's/^/table: /'
  csv2po --progress=none table.csv back.po 2>/dev/null
  sed -n '/^msgid "Sanctions"/,$p' back.po | grep . | sed 's/^/back: /'
  msgfmt -o /dev/null back.po 2>/dev/null || echo "msgfmt refuses what came back"
  csv2po --progress=none -t codebook.po table.csv again.po 2>/dev/null
  sed -n '/^msgid "tank"/,/^msgstr.1/p' again.po | sed 's/^/with the template: /'
  msgfmt -o /dev/null again.po 2>/dev/null || echo "msgfmt refuses what came back with the template"
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
