#!/usr/bin/env bash
# Question: What day is "half a year ago" for Ruby's Chronic, in an article of 10 March 2026?
# Guess: September 2025, or none, as for "a year and a half ago".
# What happens: It is 10 March 1996: half stands for 30, as in half past nine, so half a year is thirty years and half
#   a day is thirty days. (ruby-chronic 0.10.5-2; seen on 30 November 2026.)
# Why it matters: What began last autumn is counted into the nineties, with no error.
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
wanted ruby-chronic 0.10.5-2

cat >"$dir/run.rb" <<'EOF'
require 'chronic'
now = Time.utc(2026, 3, 10, 12)
Chronic.time_class = Time
['half a year ago', 'half a month ago', 'half a week ago', 'half a day ago', 'a year ago'].each do |words|
  puts "#{words}: #{Chronic.parse(words, now: now, context: :past)&.strftime('%Y-%m-%d')}"
end
EOF
cat >"$dir/stated" <<'EOF'
half a year ago: 1996-03-10
half a month ago: 2023-09-10
half a week ago: 2025-08-12
half a day ago: 2026-02-08
a year ago: 2025-03-10
EOF
{
  TZ=UTC ruby -W0 "$dir/run.rb"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
