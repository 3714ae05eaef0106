#!/usr/bin/env bash
# Question: Does the name Зеленський survive the way into Latin letters and back in the Python package transliterate?
# Guess: Yes, that is what its reversible tables are for.
# What happens: It comes back as ЗеленсЬкий, with a capital soft sign in the middle. A Greek name loses its accent and
#   ends in the wrong sigma. Згурський and Журський have the same Latin form, so one of the two comes back as the other,
#   and Armenian Yerevan has an ampersand in it. (python3-transliterate 1.10.2-5; seen on 30 November 2026.)
# Why it matters: The speaker that comes back is no speaker of the record.
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
wanted python3-transliterate 1.10.2-5

cat >"$dir/run.py" <<'EOF'
from transliterate import translit

names = {'Зеленський': 'uk', 'Згурський': 'uk', 'Журський': 'uk', 'Μητσοτάκης': 'el', 'Երևան': 'hy'}
for name, lang in names.items():
    latin = translit(name, lang, reversed=True)
    print(name, latin, translit(latin, lang))
EOF
cat >"$dir/stated" <<'EOF'
Зеленський Zelens'kyj ЗеленсЬкий
Згурський Zhurs'kyj ЖурсЬкий
Журський Zhurs'kyj ЖурсЬкий
Μητσοτάκης Mitsotakis Μιτσοτακισ
Երևան Er&an Երևան
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
