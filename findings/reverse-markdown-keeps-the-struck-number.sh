#!/usr/bin/env bash
# Question: What does Ruby's reverse_markdown make of a correction, a struck 20 and an inserted 30, and of a number
#   with a stressed half?
# Guess: ~~20~~ 30, or the tags as they stand, as it leaves sub and ins.
# What happens: The marks of del and s are dropped and their words stay, beside the tags of ins: "20 <ins>30</ins>
#   tanks", so a struck "not" is a not. <b>30</b>,000 gets a blank inside the number, and notwithstanding becomes two
#   words. (ruby-reverse-markdown 1.4.0-1; seen on 30 November 2026.)
# Why it matters: What the paper took back is said again, and 30,000 is 30.
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
wanted ruby-reverse-markdown 1.4.0-1

cat >"$dir/run.rb" <<'EOF'
require 'reverse_markdown'
[
  '<p>We send <del>20</del> <ins>30</ins> tanks.</p>',
  '<p>We will <s>not</s> sign.</p>',
  '<p>They lost <b>30</b>,000 men.</p>',
  '<p><strong>not</strong>withstanding</p>'
].each { |html| puts ReverseMarkdown.convert(html).strip }
EOF
cat >"$dir/stated" <<'EOF'
We send 20 <ins>30</ins> tanks.
We will not sign.
They lost **30** ,000 men.
**not** withstanding
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
