#!/usr/bin/env bash
# Question: What does unrtf --text print for the range 3-4 with an en dash, and for words in quotation marks?
# Guess: 3-4 and "never" with plain characters, or the Unicode ones.
# What happens: unrtf 0.21.10 drops the marks, as hex escapes of Windows-1252 and as the control words \endash, \lquote: "3 to
#   4" becomes 34, and a quotation becomes the reporter's own words. With the HTML output they are there. Seen on 29
#   November 2026.
# Why it matters: Figures grow tenfold, and what somebody said can no longer be told from what the paper says.
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
wanted unrtf '0.21.10-clean-1'

changed=0
see() { # what now stated
  if [ "$2" = "$3" ]; then echo "as stated: $1: $2"; else echo "changed: $1: $2"; echo "  stated was: $3"; changed=1; fi
}

printf '%s\n' '{\rtf1\ansi\ansicpg1252 Pages 3\endash 4 and 10\'"'"'9615 men. He said \'"'"'93never\'"'"'94.\par}' >"$dir/a.rtf"
see 'plain text' "$(unrtf --text "$dir/a.rtf" 2>/dev/null | grep Pages | tr -cd '[:print:]')" 'Pages 34 and 1015 men. He said never.'
see 'dash in HTML' "$(unrtf --html "$dir/a.rtf" 2>/dev/null | grep -c '3&ndash;4' || true)" 1

exit "$changed"
