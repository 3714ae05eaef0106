#!/usr/bin/env bash
# Question: What names does bibtexparser's customization author() make of "Ursula von der Leyen and {Ministry of
#   Defence and Security}"?
# Guess: von der Leyen, Ursula, and the ministry as one name: BibTeX keeps the small particles with the family name,
#   and braces hold together what stands in them.
# What happens: bibtexparser 1.1.0 looks at one word before the last only: "der Leyen, Ursula von". Braces do not keep
#   " and " from dividing: the ministry is two authors, "Defence, {Ministry of" and "Security}, "; of "Jean de La
#   Fontaine" the de goes to the given name. pybtex 0.24.0 reads all three as BibTeX does, and so does bibtexparser's
#   own splitname(). Seen on 30 November 2026.
# Why it matters: The author index has an actor der Leyen and two halves of a ministry.
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
need python3-bibtexparser '1.1.0+ds-5'
need python3-pybtex '0.24.0-3'

cat >run.py <<'EOF'
from bibtexparser.customization import author, splitname
from pybtex.database import parse_string
names = "Ursula von der Leyen and {Ministry of Defence and Security} and Jean de La Fontaine"
print("author():   ", author({"author": names})["author"])
entry = parse_string("@article{a, author = {" + names + "}}", "bibtex").entries["a"]
print("pybtex:     ", [str(person) for person in entry.persons["author"]])
print("splitname():", {part: " ".join(words) for part, words in splitname("Ursula von der Leyen").items() if words})
EOF
cat >stated <<'EOF'
author():    ['der Leyen, Ursula von', 'Defence, {Ministry of', 'Security}, ', 'La Fontaine, Jean de']
pybtex:      ['von der Leyen, Ursula', '{Ministry of Defence and Security}', 'de La Fontaine, Jean']
splitname(): {'first': 'Ursula', 'last': 'Leyen', 'von': 'von der'}
EOF
{
  /usr/bin/python3 -W ignore run.py
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
