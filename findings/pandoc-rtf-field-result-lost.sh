#!/usr/bin/env bash
# Question: Which fields of an RTF file keep their words in pandoc: link, merge field, date?
# Guess: All: {\fldrslt ...} is the visible text, the instruction beside it is what a text reader may skip.
# What happens: pandoc 2.17.1.1 keeps the words of a link only when the instruction stands in a group of its own, {\*\fldinst
#   {HYPERLINK ...}}; without the inner braces, which the RTF specification leaves to the writer, the words are
#   gone, and those of MERGEFIELD and DATE are gone in both forms. No warning. Seen on 29 November 2026.
# Why it matters: Agency mails lose the linked name at the head of the sentence and the printed date.
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
wanted pandoc '2.17.1.1-2~deb12u1'

changed=0
see() { # what now stated
  if [ "$2" = "$3" ]; then echo "as stated: $1: $2"; else echo "changed: $1: $2"; echo "  stated was: $3"; changed=1; fi
}

words() { printf '{\\rtf1\\ansi\\pard {\\field{\\*\\fldinst %s}{\\fldrslt %s}} declined.\\par}' "$1" "$2" | pandoc -f rtf -t plain --wrap=none; }
see 'link, inner braces' "$(words '{HYPERLINK "http://post.example/"}' '{The Ministry}')" 'The Ministry declined.'
see 'link' "$(words 'HYPERLINK "http://post.example/"' 'The Ministry')" 'declined.'
see 'merge field' "$(words '{MERGEFIELD Speaker}' '{Ms Alder}')" 'declined.'
see 'date' "$(words '{DATE}' '{4 March 2026}')" 'declined.'

exit "$changed"
