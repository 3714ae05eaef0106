#!/usr/bin/env bash
# Question: Which day does Perl's Date::Extract find in the date line "Wednesday, 4 March 2026"?
# Guess: 4 March 2026; the weekday only confirms it.
# What happens: Without the weekday it finds 4 March 2026; with it, it finds the next Wednesday from today: the
#   weekday comes first in the text and is taken for the date. "He said on Friday, 6 March 2026, that" is next Friday.
#   Of "4-6 March 2026" it finds the 6th. (libdate-extract-perl 0.07-1; seen on 30 November 2026.)
# Why it matters: Every article with a printed weekday is dated to the week of the import.
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
wanted libdate-extract-perl 0.07-1

cat >"$dir/run.pl" <<'EOF'
use strict;
use warnings;
use Date::Extract;
use DateTime;

my $today = DateTime->today;
for my $words ('4 March 2026', 'Wednesday, 4 March 2026', 'He said on Friday, 6 March 2026, that', '4-6 March 2026') {
  my $day = Date::Extract->new->extract($words);
  my $ahead = ($day->epoch - $today->epoch) / 86400;
  print "$words: ", $ahead >= 0 && $ahead <= 7 ? 'this ' . $day->day_name . ' or the next' : $day->ymd, "\n";
}
EOF
cat >"$dir/stated" <<'EOF'
4 March 2026: 2026-03-04
Wednesday, 4 March 2026: this Wednesday or the next
He said on Friday, 6 March 2026, that: this Friday or the next
4-6 March 2026: 2026-03-06
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
