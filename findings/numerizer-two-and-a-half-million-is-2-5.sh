#!/usr/bin/env bash
# Question: What does Ruby's numerizer make of "two and a half million", "half a million" and "a third party"?
# Guess: 2500000, 500000, and the party as it stands.
# What happens: It writes the six noughts behind the point: 2.5000000, which is two and a half. Half a million is
#   "half a1000000". "a third party" is "1/3 party", and nineteen ninety-nine is 19 90 9. (ruby-numerizer 0.2.0-2; seen
#   on 30 November 2026.)
# Why it matters: A sum of a government becomes the price of a coffee, and a party a fraction.
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
wanted ruby-numerizer 0.2.0-2

cat >"$dir/run.rb" <<'EOF'
require 'numerizer'
['two million', 'two and a half million', 'half a million', 'a third party', 'nineteen ninety-nine'].each do |words|
  puts "#{words}: #{Numerizer.numerize(words)}"
end
puts "as a number: #{Numerizer.numerize('two and a half million').to_f}"
EOF
cat >"$dir/stated" <<'EOF'
two million: 2000000
two and a half million: 2.5000000
half a million: half a1000000
a third party: 1/3 party
nineteen ninety-nine: 19 90 9
as a number: 2.5
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
