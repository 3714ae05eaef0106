#!/usr/bin/env bash
# Question: What is the singular of US, police, Paris, Congress and politics for Python's inflect, which says False
#   for words that are no plural?
# Guess: False for each, or the word as it stands; that is how it marks Russia and NATO.
# What happens: US is the plural of ME, police of "polouse", like mice of mouse, Paris of Pari, Congress of Congres,
#   politics of politic and Boris of Bori. The plural of MP is MPS. (python3-inflect 2.1.0-4; seen on 30 November 2026.)
# Why it matters: Terms that are folded to the singular make an actor ME of the United States.
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
wanted python3-inflect 2.1.0-4

cat >"$dir/run.py" <<'EOF'
import inflect

engine = inflect.engine()
for word in ('allies', 'NATO', 'US', 'police', 'Paris', 'Congress', 'politics', 'Boris'):
    print(f'{word}: {engine.singular_noun(word)}')
print(f"MP, in the plural: {engine.plural('MP')}")
EOF
cat >"$dir/stated" <<'EOF'
allies: ally
NATO: False
US: ME
police: polouse
Paris: Pari
Congress: Congres
politics: politic
Boris: Bori
MP, in the plural: MPS
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
