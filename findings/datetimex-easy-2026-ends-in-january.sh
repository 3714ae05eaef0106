#!/usr/bin/env bash
# Question: DateTimeX::Easy says that it understands "last day of" and "last month of". When is the last day of 2026,
#   of this quarter (seen in the fourth one), and the last second of 4 March 2026?
# Guess: 31 December 2026, 31 December, and 23:59:59 on that day.
# What happens: 31 January 2026, 31 October and 0:00:59: the last day is that of the month in which the span begins,
#   the last second that of its first minute. Of a year the last month is right, of last year the last day too.
#   (libdatetimex-easy-perl 0.091-1; seen on 1 December 2026.)
# Why it matters: "By the last day of 2026" becomes a promise for January, and counts as broken eleven months early.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is libdatetimex-easy-perl)" = "installed 0.091-1" ] ||
  apt-get install -y --no-install-recommends libdatetimex-easy-perl=0.091-1 >/dev/null 2>&1 ||
  { echo "did not run: libdatetimex-easy-perl=0.091-1 is not to be had"; exit 0; }
echo "libdatetimex-easy-perl 0.091-1"
cat >run.pl <<'CODE'
use DateTimeX::Easy;
for my $said ("last day of 2026", "last month of 2026", "last day of march 2026", "last second of 4 March 2026",
    "last minute of 4 March 2026", "last second of 2026") {
  my $day = DateTimeX::Easy->new($said);
  print "$said: ", defined $day ? $day : "none", "\n";
}
my $now = DateTime->now;
for my $said ("last day of last year", "last day of this quarter") {
  my $day = DateTimeX::Easy->new($said);
  my $end = $said =~ /quarter/
    ? $now->clone->truncate(to => "quarter")->add(months => 3)->subtract(days => 1)
    : $now->clone->truncate(to => "year")->subtract(days => 1);
  my $early = $end->year * 12 + $end->month - $day->year * 12 - $day->month;
  print "$said: $early months before its end\n";
}
CODE
cat >stated <<'STATED'
last day of 2026: 2026-01-31T00:00:00
last month of 2026: 2026-12-01T00:00:00
last day of march 2026: 2026-03-31T00:00:00
last second of 4 March 2026: 2026-03-04T00:00:59
last minute of 4 March 2026: 2026-03-04T00:59:00
last second of 2026: 2026-01-01T00:00:59
last day of last year: 0 months before its end
last day of this quarter: 2 months before its end
STATED
{
  perl run.pl
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
