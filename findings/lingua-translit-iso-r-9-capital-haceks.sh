#!/usr/bin/env bash
# Question: How does Perl's Lingua::Translit write Щербаков and Щедрин by ISO/R 9 and back?
# Guess: Ščerbakov and back to Щербаков.
# What happens: It writes ŠČerbakov, with two capitals, and reads that as ШЧербаков, another letter pair. ISO 9, with
#   one letter for one, is right. (liblingua-translit-perl 0.29-2; seen on 30 November 2026.)
# Why it matters: A surname of a list gets two capitals and no longer matches itself after a round trip.
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
wanted liblingua-translit-perl 0.29-2

cat >"$dir/run.pl" <<'EOF'
use strict;
use warnings;
use utf8;
use Lingua::Translit;
binmode STDOUT, ':encoding(UTF-8)';

for my $table ('ISO/R 9', 'ISO 9') {
  my $change = Lingua::Translit->new($table);
  for my $word ('Щербаков', 'Хрущев') {
    my $latin = $change->translit($word);
    print "$table: $word, $latin, ", $change->translit_reverse($latin), "\n";
  }
}
EOF
cat >"$dir/stated" <<'EOF'
ISO/R 9: Щербаков, ŠČerbakov, ШЧербаков
ISO/R 9: Хрущев, Hruščev, Хрушчев
ISO 9: Щербаков, Ŝerbakov, Щербаков
ISO 9: Хрущев, Hruŝev, Хрущев
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
