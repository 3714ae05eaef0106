#!/usr/bin/env bash
# Question: Two triads agree among themselves, and Cee of the first opposes Dan of the second with -5. Which groups
#   does mcl find?
# Guess: The two triads, or it refuses a negative weight: it works with similarities.
# What happens: Ann, Bob and Dan, and Cee, Eve and Fay: the two who fight change sides, each with the friends of the
#   other. With +0.2 in place of -5, or without that tie, the triads are found. Three who oppose one another are one
#   group. (mcl 1:22-282+ds-2; seen on 30 November 2026.)
# Why it matters: The sharpest conflict of a debate puts both speakers into the enemy's camp.
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
wanted mcl '1:22-282+ds-2'

cat >"$dir/stated" <<'EOF'
0.2: Ann Bob Cee;Dan Eve Fay;
-5: Ann Bob Dan;Cee Eve Fay;
Ann Bob Cee
Dan Eve
EOF
{
  groups() { # weight of the tie between Cee and Dan
    printf '%s\t%s\t%s\n' Ann Bob 1 Bob Cee 1 Ann Cee 1 Dan Eve 1 Eve Fay 1 Dan Fay 1 Cee Dan "$1" |
      mcl - --abc -o - -V all 2>/dev/null | tr '\t\n' ' ;'
  }
  for weight in 0.2 -5; do echo "$weight: $(groups "$weight")"; done
  printf '%s\t%s\t%s\n' Ann Bob -1 Bob Cee -1 Ann Cee -1 Dan Eve 1 | mcl - --abc -o - -V all 2>/dev/null | tr '\t' ' '
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
