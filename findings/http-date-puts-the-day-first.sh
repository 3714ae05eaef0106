#!/usr/bin/env bash
# Question: Which day is 04/03/2026 for Perl's HTTP::Date and for its Date::Parse?
# Guess: The same in both, 3 April: both come from the American side of the web and share their names and call.
# What happens: HTTP::Date says 4 March, Date::Parse 3 April; 13/03/2026 is a day for the one and none for the other.
#   Date::Parse takes 2026 for midnight of today, where HTTP::Date finds none. (libhttp-date-perl 6.05-2,
#   libtimedate-perl 2.3300-2; seen on 30 November 2026.)
# Why it matters: Two scripts of one project read one date column a month apart.
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
wanted libhttp-date-perl 6.05-2
wanted libtimedate-perl 2.3300-2

cat >"$dir/run.pl" <<'EOF'
use strict;
use warnings;
use POSIX 'strftime';
use Date::Parse ();
use HTTP::Date ();

my $today = strftime('%Y-%m-%d', gmtime);
sub day {
  my ($time) = @_;
  return 'none' unless defined $time;
  my $day = strftime('%Y-%m-%d', gmtime $time);
  return $day eq $today ? strftime('today %H:%M', gmtime $time) : $day;
}
for my $text ('04/03/2026', '13/03/2026', '2026', '2026-03-04') {
  print "$text: HTTP::Date ", day(HTTP::Date::str2time($text, 'GMT')),
    ', Date::Parse ', day(Date::Parse::str2time($text, 'GMT')), "\n";
}
EOF
cat >"$dir/stated" <<'EOF'
04/03/2026: HTTP::Date 2026-03-04, Date::Parse 2026-04-03
13/03/2026: HTTP::Date 2026-03-13, Date::Parse none
2026: HTTP::Date none, Date::Parse today 00:00
2026-03-04: HTTP::Date 2026-03-04, Date::Parse 2026-03-04
EOF
{
  TZ=UTC perl "$dir/run.pl"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
