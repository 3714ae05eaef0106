#!/usr/bin/env bash
# Question: Into which bins does GNU datamash put the stances -1, -0.5, 0, 0.5 and 1 with a width of 1 (bin:1)?
# Guess: Each bin takes its lower end: -1, -1, 0, 0, 1.
# What happens: -1 goes to the bin -2, where nothing else is. Above nought a value on a border opens its bin, below
#   nought it ends up one bin too low; -0.5 goes to -1. With a width of 5, -10 is put into -15 and 10 into 10. (datamash
#   1.7-2; seen on 30 November 2026.)
# Why it matters: All clear opposition is drawn a bar apart from the unclear one, below the end of the scale.
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
wanted datamash 1.7-2

cat >"$dir/stated" <<'EOF'
width 1: -1: -2
width 1: -0.5: -1
width 1: 0: 0
width 1: 0.5: 0
width 1: 1: 1
width 5: -10: -15
width 5: -9: -10
width 5: 10: 10
EOF
{
  for value in -1 -0.5 0 0.5 1; do echo "width 1: $value: $(echo "$value" | LC_ALL=C datamash bin:1 1)"; done
  for value in -10 -9 10; do echo "width 5: $value: $(echo "$value" | LC_ALL=C datamash bin:5 1)"; done
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
