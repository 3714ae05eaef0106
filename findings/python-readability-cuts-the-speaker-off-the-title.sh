#!/usr/bin/env bash
# Question: Which short title does Python's readability give for "Stone: Berlin will not send tanks to Kyiv"?
# Guess: The title as it stands: only the name of the paper behind a dash or bar is cut off.
# What happens: It cuts off all up to the colon, so the speaker is gone: "Berlin will not send tanks to Kyiv". "No -
#   yes: a debate on arms" loses its No. (python3-readability 0.8.1+dfsg1-3; seen on 30 November 2026.)
# Why it matters: A quoted promise becomes the paper's own news.
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
wanted python3-readability 0.8.1+dfsg1-3

cat >"$dir/run.py" <<'EOF'
from readability import Document

for title in (
    'Berlin will not send tanks to Kyiv - The Daily Herald',
    'Stone: Berlin will not send tanks to Kyiv',
    'No - yes: a debate on arms',
):
    print(Document(f'<html><head><title>{title}</title></head><body><p>Text</p></body></html>').short_title())
EOF
cat >"$dir/stated" <<'EOF'
Berlin will not send tanks to Kyiv
Berlin will not send tanks to Kyiv
yes: a debate on arms
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
