#!/usr/bin/env bash
# Question: How does Python's texttable print the article ids "007", "2603040000001" and "2603040000002" and the share
#   0.0004 in its default columns?
# Guess: As they are: they are texts, and a table for reading does not change its cells.
# What happens: As 7, 2.603e+12 and 2.603e+12, and 0.000: each cell that looks like a number becomes one and gets
#   three places; "30e2" is 3000. In a column beside it "2026-03" stays. (python3-texttable 1.6.7-1; seen on 30 November
#   2026.)
# Why it matters: Two articles carry one number in the report, and a small share none.
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
wanted python3-texttable 1.6.7-1

cat >"$dir/run.py" <<'EOF'
import texttable

table = texttable.Texttable()
table.set_deco(0)
rows = [('007', '-1'), ('2603040000001', 0.0004), ('2603040000002', '30e2'), ('2026-03', '1,5')]
table.add_rows([('article', 'value'), *rows])
for line in table.draw().splitlines():
    print(' '.join(line.split()))
EOF
cat >"$dir/stated" <<'EOF'
article value
7 -1
2.603e+12 0.000
2.603e+12 3000
2026-03 1,5
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
