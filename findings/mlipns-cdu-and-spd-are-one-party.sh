#!/usr/bin/env bash
# Question: Does MLIPNS, a measure that says of two names of products or people whether they match, tell EU from UN
#   and CDU from SPD in textdistance and talisman?
# Guess: Yes: they share no letter in its place; it is meant to forgive one slip in a long name.
# What happens: Both say 1, a match: two letters that differ may be taken away before the quarter is tested, and then
#   nothing is left to differ. Iran and Iraq, Ann and Dan match as well; Russia and Ukraine do not.
#   (python3-textdistance 4.5.0-1, talisman@1.1.4; seen on 30 November 2026.)
# Why it matters: All names of up to three letters are one actor, and parties have such names.
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
wanted python3-textdistance 4.5.0-1

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" talisman@1.1.4 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: talisman@1.1.4 not to be had"; exit 0; }

cat >"$dir/run.py" <<'EOF'
import textdistance

for a, b in (('CDU', 'SPD'), ('EU', 'UN'), ('Iran', 'Iraq'), ('Russia', 'Ukraine')):
    print(f'textdistance: {a}, {b}: {textdistance.mlipns(a, b)}')
EOF
cat >"$dir/run.mjs" <<'EOF'
import { createRequire } from 'node:module'

const loaded = createRequire(import.meta.url)('talisman/metrics/mlipns')
const similarity = loaded.default ?? loaded
for (const [a, b] of [['CDU', 'SPD'], ['EU', 'UN'], ['Iran', 'Iraq'], ['Russia', 'Ukraine']]) {
  console.log(`talisman: ${a}, ${b}: ${similarity(a, b)}`)
}
EOF
cat >"$dir/stated" <<'EOF'
textdistance: CDU, SPD: 1
textdistance: EU, UN: 1
textdistance: Iran, Iraq: 1
textdistance: Russia, Ukraine: 0
talisman: CDU, SPD: 1
talisman: EU, UN: 1
talisman: Iran, Iraq: 1
talisman: Russia, Ukraine: 0
EOF
{
  /usr/bin/python3 "$dir/run.py"
  node "$dir/run.mjs"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
