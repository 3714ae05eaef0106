#!/usr/bin/env bash
# Question: How much are 2 1/2 t, 1 1/2 million, 12 1/2, 1,500 kg and 1.000.000 by qalc, Qalculate's command line?
# Guess: 2500 kg, 1500000, 12.5, 1500 kg and 1000000, or errors.
# What happens: 10500 kg, 5500000 and 60.5: a blank between digits is dropped, so that 2 1/2 is 21/2. 1,500 kg is a
#   pair of 1 and 500 kg, and 1.000.000 is 1. 1 500 kg and 1.5 million are right. (qalc 4.5.1-1, libqalculate-data
#   4.5.1-1; seen on 1 December 2026.)
# Why it matters: A mixed number of the press is four times as large, and nothing in the answer says so.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is qalc)" = "installed 4.5.1-1" ] ||
  apt-get install -y --no-install-recommends qalc=4.5.1-1 >/dev/null 2>&1 ||
  { echo "did not run: qalc=4.5.1-1 is not to be had"; exit 0; }
[ "$(is libqalculate-data)" = "installed 4.5.1-1" ] ||
  apt-get install -y --no-install-recommends libqalculate-data=4.5.1-1 >/dev/null 2>&1 ||
  { echo "did not run: libqalculate-data=4.5.1-1 is not to be had"; exit 0; }
echo "qalc 4.5.1-1, libqalculate-data 4.5.1-1"
cat >ask <<'CODE'
export HOME="$PWD" LC_ALL=C.UTF-8
for amount in '2 1/2 t to kg' '2.5 t to kg' '1 1/2 million' '12 1/2' '1,500 kg to kg' '1 500 kg to kg' '1.000.000' '1.5 million'; do
  echo "$amount = $(qalc -t "$amount" 2>/dev/null | tail -n 1)"
done
CODE
cat >stated <<'STATED'
2 1/2 t to kg = 10500 kg
2.5 t to kg = 2500 kg
1 1/2 million = 5500000
12 1/2 = 60.5
1,500 kg to kg = [1  (500 kg)]
1 500 kg to kg = 1500 kg
1.000.000 = 1
1.5 million = 1500000
STATED
{
  bash ask
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
