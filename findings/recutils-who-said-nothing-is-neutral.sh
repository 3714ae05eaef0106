#!/usr/bin/env bash
# Question: Which actors does recsel find with Stance = 0, and what is the average of the shares 0.4, 0.6, none and
#   "n/a", in GNU recutils?
# Guess: The one whose stance is 0; an average of 0.5.
# What happens: It finds also the actor whose stance is empty, and the one who has no such field at all. The average
#   is 0.25: the empty and the unreadable value count as cases of 0, while Min leaves them out and says 0.4. Stance / 2
#   = 0 holds for -1 and 1 as well, since whole numbers are divided to whole numbers. (recutils 1.9-2; seen on 30
#   November 2026.)
# Why it matters: Those who said nothing are neutral, and every mean is drawn towards nought.
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
wanted recutils 1.9-2

cat >"$dir/stances.rec" <<'EOF'
Actor: Ann
Stance: -1
Share: 0.4

Actor: Bob
Stance: 0
Share: 0.6

Actor: Cee
Stance:
Share:

Actor: Dan
Share: n/a
EOF
cat >"$dir/stated" <<'EOF'
Stance = 0: Bob Cee Dan 
Stance / 2 = 0: Ann Bob Cee Dan 
Avg_Share: 0.25
Min_Share: 0.4
EOF
{
  for search in 'Stance = 0' 'Stance / 2 = 0'; do
    echo "$search: $(recsel -C -e "$search" -P Actor "$dir/stances.rec" | tr '\n' ' ')"
  done
  recsel -p 'Avg(Share),Min(Share)' "$dir/stances.rec"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
