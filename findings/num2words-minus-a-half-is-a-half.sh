#!/usr/bin/env bash
# Question: How does num2words say -1.5 and -0.5 in English, German, French, Spanish, Italian and Turkish?
# Guess: With the minus in each language.
# What happens: In English, German, French and Spanish -0.5 loses its minus, and so does every number between -1 and
#   0: the sign is taken from the whole part. -1.5 keeps it. Italian has it for both, Turkish for neither.
#   (python3-num2words 0.5.10-2; seen on 30 November 2026.)
# Why it matters: Light opposition that is read out is light support.
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
wanted python3-num2words 0.5.10-2

cat >"$dir/run.py" <<'EOF'
from num2words import num2words

for lang in ('en', 'de', 'fr', 'es', 'it', 'tr'):
    print(lang, *(f'{value}: {num2words(value, lang=lang)}' for value in (-1.5, -0.5)), sep=' | ')
EOF
cat >"$dir/stated" <<'EOF'
en | -1.5: minus one point five | -0.5: zero point five
de | -1.5: minus eins Komma fünf | -0.5: null Komma fünf
fr | -1.5: moins un virgule cinq | -0.5: zéro virgule cinq
es | -1.5: menos uno punto cinco | -0.5: cero punto cinco
it | -1.5: meno uno virgola cinque | -0.5: meno zero virgola cinque
tr | -1.5: birvirgülelli | -0.5: sıfırvirgülelli
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
