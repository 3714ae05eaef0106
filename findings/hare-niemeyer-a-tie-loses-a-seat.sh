#!/usr/bin/env bash
# Question: Who gets the two seats of a committee if three parties have ten votes each, with npm's hare-niemeyer,
#   which draws lots by default?
# Guess: Two parties by lot, one seat each.
# What happens: The first party gets one, always, and nobody the other: 1 seat of 2 is given, and 4 of 5. Ten seats
#   for 85, 5, 5 and 5 votes become nine. Votes that are texts, as from a CSV file, give no seat to anybody and NaN to a
#   party called undefined. (hare-niemeyer@3.0.0; seen on 30 November 2026.)
# Why it matters: A seat is missing from the house, and the same party wins every lot.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" hare-niemeyer@3.0.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: hare-niemeyer@3.0.0 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import hareNiemeyer from 'hare-niemeyer'

const show = (votes, seats) => {
  const given = Array.from({ length: 50 }, () => JSON.stringify(hareNiemeyer(votes, seats)))
  console.log(`${seats} seats: ${[...new Set(given)].join(' or ')}`)
}
show({ alder: 10, birch: 10, cedar: 10 }, 2)
show({ alder: 10, birch: 10, cedar: 10 }, 5)
show({ alder: 85, birch: 5, cedar: 5, doum: 5 }, 10)
show({ alder: 500, birch: 300, cedar: 200 }, 10)
show({ alder: '500', birch: '300', cedar: '200' }, 10)
EOF
cat >"$dir/stated" <<'EOF'
2 seats: {"alder":1,"birch":0,"cedar":0}
5 seats: {"alder":2,"birch":1,"cedar":1}
10 seats: {"alder":9,"birch":0,"cedar":0,"doum":0}
10 seats: {"alder":5,"birch":3,"cedar":2}
10 seats: {"alder":0,"birch":0,"cedar":0,"undefined":null}
EOF
{
  node "$dir/run.mjs"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
