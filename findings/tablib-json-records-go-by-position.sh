#!/usr/bin/env bash
# Question: How does tablib load a list of JSON records of which the second has its two keys in the other order and
#   the third has another key?
# Guess: By key: Bob is an actor with the stance 1, and Cee has an empty stance or the load fails.
# What happens: By position: the headings come from the first record, and of the others only the values are taken, in
#   their order. The actor of the second statement is 1 and its stance Bob; Cee's note stands as her stance.
#   (python3-tablib 3.4.0-1; seen on 30 November 2026.)
# Why it matters: JSON keys have no order, so any tool between may exchange actor and stance without a word.
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
wanted python3-tablib 3.4.0-1

cat >"$dir/run.py" <<'EOF'
import json
import tablib

records = [{'actor': 'Ann', 'stance': -1}, {'stance': 1, 'actor': 'Bob'}, {'actor': 'Cee', 'note': 'abstains'}]
table = tablib.Dataset().load(json.dumps(records), format='json')
print(table.headers)
for row in table:
    print(row)
EOF
cat >"$dir/stated" <<'EOF'
['actor', 'stance']
('Ann', -1)
(1, 'Bob')
('Cee', 'abstains')
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
