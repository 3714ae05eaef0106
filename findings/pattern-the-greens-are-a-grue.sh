#!/usr/bin/env bash
# Question: What is the singular of Grünen, Ukraine, armi, leggi, crisi, tanques and Paris in the German, Italian,
#   Spanish and French of Python's pattern?
# Guess: Grüne, arma, legge, tanque, and the word itself for Ukraine, crisi and Paris.
# What happens: Grü, Ukrain, armo, leggio, criso, tanqu and pari: an ending is taken off or exchanged by rule where
#   the word is not in the list, names and singulars too. Sanktionen, Parteien and Länder are right. (python3-pattern
#   2.6+git20180818-4; seen on 30 November 2026.)
# Why it matters: Concepts that are folded to the singular turn parties, laws and countries into words that do not
#   exist.
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
wanted python3-pattern 2.6+git20180818-4

cat >"$dir/run.py" <<'EOF'
from pattern.text import de, es, fr, it

for lang, words in (
    (de, 'Sanktionen Parteien Länder Grünen Ukraine'),
    (it, 'sanzioni armi leggi crisi'),
    (es, 'sanciones tanques'),
    (fr, 'sanctions refus Paris'),
):
    print(' '.join(f'{word}-{lang.singularize(word)}' for word in words.split()))
EOF
cat >"$dir/stated" <<'EOF'
Sanktionen-Sanktion Parteien-Partei Länder-Land Grünen-Grü Ukraine-Ukrain
sanzioni-sanzione armi-armo leggi-leggio crisi-criso
sanciones-sanción tanques-tanqu
sanctions-sanction refus-refu Paris-pari
EOF
{
  /usr/bin/python3 -W ignore "$dir/run.py" 2>/dev/null
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
