#!/usr/bin/env bash
# Question: Which month does pandoc read in a BibTeX record with month = {March} and day = 4, as many databases write it?
# Guess: March, and the 4th.
# What happens: pandoc 2.17.1.1 knows the macro mar and the number 3; the name in braces is dropped, and the day with it: only
#   the year is left, no warning. month = {4~mar} and mar # "~4" lose both as well. Seen on 29 November 2026.
# Why it matters: A bibliography from a news database keeps its years only, and articles of one year cannot be put in order.
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

read() { # the date that pandoc finds
  printf '@article{k, title={T}, journal={P}, year=2026, %s}\n' "$1" >"$dir/a.bib"
  pandoc -f bibtex -t csljson "$dir/a.bib" | tr -d ' \n' | grep -o '"date-parts":\[\[[0-9,]*' | sed 's/.*\[//'
}
see 'month = mar, day = 4' "$(read 'month = mar, day = 4')" 2026,3,4
see 'month = {3}, day = 4' "$(read 'month = {3}, day = 4')" 2026,3,4
see 'month = {March}, day = 4' "$(read 'month = {March}, day = 4')" 2026
see 'month = {4~mar}' "$(read 'month = {4~mar}')" 2026
see 'month = mar # "~4"' "$(read 'month = mar # "~4"')" 2026

exit "$changed"
