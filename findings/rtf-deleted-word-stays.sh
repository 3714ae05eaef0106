#!/usr/bin/env bash
# Question: What do Debian's RTF readers print of a word deleted with tracked changes, {\deleted not }?
# Guess: Nothing: the word is struck, and DOCX readers leave it out.
# What happens: unrtf 0.21.10 and catdoc 0.95 print it like any other: "will not sign" where the document says "will sign".
#   pandoc 2.17.1.1 marks it, as ~~not~~, and does not take the change as accepted, though it does so for DOCX. Seen
#   on 29 November 2026.
# Why it matters: One struck "not" turns the position of the speaker round.
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
wanted catdoc '1:0.95-6~deb12u1'
wanted pandoc '2.17.1.1-2~deb12u1'

changed=0
see() { # what now stated
  if [ "$2" = "$3" ]; then echo "as stated: $1: $2"; else echo "changed: $1: $2"; echo "  stated was: $3"; changed=1; fi
}

printf '%s\n' '{\rtf1\ansi Minister Alder will {\deleted\revauthdel1 not }sign.\par}' >"$dir/a.rtf"
see 'unrtf' "$(unrtf --text "$dir/a.rtf" 2>/dev/null | grep Minister)" 'Minister Alder will not sign.'
see 'catdoc' "$(catdoc -d utf-8 "$dir/a.rtf" | grep Minister | tr -s ' ')" 'Minister Alder will not sign.'
see 'pandoc' "$(pandoc -f rtf -t plain --wrap=none "$dir/a.rtf")" 'Minister Alder will ~~not ~~sign.'

exit "$changed"
