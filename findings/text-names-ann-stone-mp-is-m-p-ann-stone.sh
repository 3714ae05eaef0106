#!/usr/bin/env bash
# Question: How does Perl's Text::Names part "Ann Stone MP" and "Dr. Ann Stone", and does it take Ann Müller and Ann
#   Möller, or Ann Stone and Anna Stone, for one person?
# Guess: MP and Dr. are set aside, or stay with the name; four persons.
# What happens: Ann Stone MP becomes M. P. with the surname Ann Stone, Dr. is a first name, and the Ministry of Defence
#   has the surname Defence. samePerson says that Müller and Möller are one, and Ann and Anna; Ann B. and Ann C. are
#   two. (libtext-names-perl 0.46-2; seen on 1 December 2026.)
# Why it matters: Each deputy whose title is printed gets another surname, and two ministers become one.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is libtext-names-perl)" = "installed 0.46-2" ] ||
  apt-get install -y --no-install-recommends libtext-names-perl=0.46-2 >/dev/null 2>&1 ||
  { echo "did not run: libtext-names-perl=0.46-2 is not to be had"; exit 0; }
echo "libtext-names-perl 0.46-2"
cat >run.pl <<'CODE'
use utf8; use open qw(:std :utf8);
use Text::Names qw(parseName samePerson);
for my $name ("Ann Stone", "Ann Stone MP", "Dr. Ann Stone", "Ministry of Defence", "Ursula von der Berg") {
  my ($given, $family) = parseName($name);
  print "$name: family name $family, given name $given\n";
}
for my $pair (["Ann Müller", "Ann Möller"], ["Ann Stone", "Anna Stone"], ["Ann B. Stone", "Ann C. Stone"], ["Ann Stone", "Bob Stone"]) {
  print "@$pair[0] and @$pair[1]: ", samePerson(@$pair) ? "one person" : "two", "\n";
}
CODE
cat >stated <<'STATED'
Ann Stone: family name Stone, given name Ann
Ann Stone MP: family name Ann Stone, given name M. P.
Dr. Ann Stone: family name Stone, given name Dr. Ann
Ministry of Defence: family name Defence, given name Ministry of
Ursula von der Berg: family name von der Berg, given name Ursula
Ann Müller and Ann Möller: one person
Ann Stone and Anna Stone: one person
Ann B. Stone and Ann C. Stone: two
Ann Stone and Bob Stone: two
STATED
{
  perl run.pl
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
