#!/usr/bin/env bash
# Question: What does Perl's Lingua::EN::NameCase, which puts names into their proper case, make of Emmanuel Macron?
# Guess: Emmanuel Macron: the name has its proper case already, and the exceptions to Mac are known.
# What happens: It makes Emmanuel MacRon, from capitals and from the right form alike, and MacHel of Machel; Macri and
#   Machado stay. XI JINPING and LIV ULLMANN keep their first name in capitals, as Roman numbers.
#   (liblingua-en-namecase-perl 1.21-2; seen on 30 November 2026.)
# Why it matters: A president in a list of speakers no longer matches himself.
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
wanted liblingua-en-namecase-perl 1.21-2

cat >"$dir/run.pl" <<'EOF'
use strict;
use warnings;
use Lingua::EN::NameCase qw(nc);

for my $name ('Emmanuel Macron', 'EMMANUEL MACRON', 'MAURICIO MACRI', 'GRACA MACHEL', 'XI JINPING', 'LIV ULLMANN') {
  print "$name: ", nc($name), "\n";
}
EOF
cat >"$dir/stated" <<'EOF'
Emmanuel Macron: Emmanuel MacRon
EMMANUEL MACRON: Emmanuel MacRon
MAURICIO MACRI: Mauricio Macri
GRACA MACHEL: Graca MacHel
XI JINPING: XI Jinping
LIV ULLMANN: LIV Ullmann
EOF
{
  perl "$dir/run.pl"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
