#!/usr/bin/env bash
# Question: How does catdoc divide the cells of a table in an RTF file, such as the code and value rows of an archive's
#   export?
# Guess: By a tab or a blank, as it does for Word tables, and each row on its line.
# What happens: catdoc 0.95 prints cells and rows with nothing between them: HD, a headline, WC and a count become one word
#   chain "HDMinister resignsWC664 words", and the paragraph after the table follows on the same line. A line break
#   \line joins its two words as well. Seen on 29 November 2026.
# Why it matters: Labels can no longer be found, and a headline ends in a word count.
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
wanted catdoc '1:0.95-6~deb12u1'

changed=0
see() { # what now stated
  if [ "$2" = "$3" ]; then echo "as stated: $1: $2"; else echo "changed: $1: $2"; echo "  stated was: $3"; changed=1; fi
}

printf '%s\n' '{\rtf1\ansi' '\trowd\cellx2000\cellx6000\pard\intbl HD\cell Minister resigns\cell\row' '\trowd\cellx2000\cellx6000\pard\intbl WC\cell 664 words\cell\row' '\pard First\line second.\par}' >"$dir/a.rtf"
see 'text' "$(catdoc -d utf-8 -w "$dir/a.rtf" | tr -d '\n' | tr -s ' ')" 'HDMinister resignsWC664 wordsFirstsecond.'

exit "$changed"
