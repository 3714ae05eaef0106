#!/usr/bin/env bash
# Question: How many seconds are a decade, a quarter, half a year and 12 months for Ruby's chronic_duration (GitLab's,
#   the one in Debian)?
# Guess: About ten years, three months and six months, or none; 12 months are a year.
# What happens: A decade is 1 second and 3 decades are 3, since a word that is no unit is left out and the number then
#   stands for seconds. A quarter is 4 seconds. Half a year is a whole one. 12 months are 360 days, and a year is
#   365.25. (ruby-chronic-duration 0.10.6.2-2; seen on 30 November 2026.)
# Why it matters: A deadline that lies a decade ahead has passed before the page is drawn.
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
wanted ruby-chronic-duration 0.10.6.2-2

cat >"$dir/run.rb" <<'EOF'
require 'gitlab_chronic_duration'
['1 decade', '3 decades', '1 quarter', 'half a year', '12 months', '1 year'].each do |words|
  puts "#{words}: #{ChronicDuration.parse(words).inspect}"
end
EOF
cat >"$dir/stated" <<'EOF'
1 decade: 1
3 decades: 3
1 quarter: 4
half a year: 31557600
12 months: 31104000
1 year: 31557600
EOF
{
  ruby -W0 "$dir/run.rb"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
