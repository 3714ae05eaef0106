#!/usr/bin/env bash
# Question: What does tablib write for a stance of 0 in a table for LaTeX or Jira?
# Guess: 0, as in CSV, HTML and reStructuredText.
# What happens: An empty cell: the cell is written if its value counts as true. -1, 1 and the text "0" are written, 0
#   and False are not. (python3-tablib 3.4.0-1; seen on 30 November 2026.)
# Why it matters: In the printed table those who are neutral have said nothing.
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
import tablib

table = tablib.Dataset(headers=['actor', 'stance'])
for row in (['Ann', -1], ['Bob', 0], ['Cee', 1]):
    table.append(row)
for kind in ('csv', 'rst', 'jira', 'latex'):
    lines = [line.strip() for line in table.export(kind).splitlines() if 'Bob' in line]
    print(kind, lines[0])
EOF
cat >"$dir/stated" <<'EOF'
csv Bob,0
rst Bob    0
jira |Bob| |
latex Bob &  \\
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
