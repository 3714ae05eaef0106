#!/usr/bin/env bash
# Question: What does bibutils make of an organisation in a RIS file, "AU - Ministry of Defence", on the way to BibTeX?
# Guess: {Ministry of Defence}, since RIS divides family and given name by a comma and there is none.
# What happens: bibutils 7.2 divides at the first blank all the same: given name Ministry, family name "of Defence": the record
#   reads "of Defence, Ministry". Going back to RIS keeps the new name. Seen on 29 November 2026.
# Why it matters: Organisations, the actors of a debate, come back as persons that match nothing.
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
wanted bibutils '7.2-2'

changed=0
see() { # what now stated
  if [ "$2" = "$3" ]; then echo "as stated: $1: $2"; else echo "changed: $1: $2"; echo "  stated was: $3"; changed=1; fi
}

printf 'TY  - NEWS\nTI  - T\nJO  - P\nPY  - 2026\nAU  - Ministry of Defence\nER  - \n' >"$dir/a.ris"
ris2xml -i utf8 "$dir/a.ris" 2>/dev/null >"$dir/a.xml"
see 'in BibTeX' "$(xml2bib -nb "$dir/a.xml" 2>/dev/null | grep '^author')" 'author="of Defence, Ministry",'
see 'back in RIS' "$(xml2ris -nb "$dir/a.xml" 2>/dev/null | grep '^AU')" 'AU  - of Defence, Ministry'

exit "$changed"
