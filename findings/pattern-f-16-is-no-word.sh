#!/usr/bin/env bash
# Question: Which words does pattern.vector count in "We send 10-15 F-16s and 30 tanks to the U.S. on 4 March"?
# Guess: All of them, with F-16s and 10-15 in one or two parts each.
# What happens: F-16s, 10-15 and U.S. are not there, not even in parts: a piece of text counts if it has letters only,
#   or digits only, up to an apostrophe. "Ukraine/Russia" and "AT&T" are gone as well, while 30, 4 and tanks are there.
#   (python3-pattern 2.6+git20180818-4; seen on 30 November 2026.)
# Why it matters: The weapons, the ranges and the United States are in no index and in no vector.
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
from pattern import vector

for text in ('We send 10-15 F-16s and 30 tanks to the U.S. on 4 March', 'Ukraine/Russia talks', 'AT&T says no'):
    print(' '.join(vector.words(text)))
EOF
cat >"$dir/stated" <<'EOF'
We send and 30 tanks to the on 4 March
talks
says no
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
