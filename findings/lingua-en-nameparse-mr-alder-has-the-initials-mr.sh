#!/usr/bin/env bash
# Question: What are title, given name and surname of Mr Alder, Sir Hugh Stone, Ms Ann Stone MP and Petra von der
#   Heide for Perl’s Lingua::EN::NameParse, built for English names with titles?
# Guess: Mr and Alder; Sir, Hugh and Stone; Ms, Ann and Stone; Petra and von der Heide.
# What happens: The initials MR and Alder; Sir is the given name and Hugh the middle one; Stone is the middle name and
#   Mp the surname; Von Der Heide. The error is 0 for all of them. Mr J Alder and Dr Ann Stone are right.
#   (liblingua-en-nameparse-perl 1.38-1; seen on 30 November 2026.)
# Why it matters: Members of parliament share one surname, and half of the Misters are M. R.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
need() {
  dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q "ok installed" ||
    apt-get install -y --no-install-recommends "$1=$2" >/dev/null 2>&1 || { echo "did not run: $1 $2 is not to be had"; exit 0; }
  local is; is=$(dpkg-query -W -f='${Version}' "$1")
  [ "$is" = "$2" ] || { echo "did not run: $1 is $is here, this was seen with $2"; exit 0; }
  echo "$1 $is"
}
need liblingua-en-nameparse-perl 1.38-1
cat >"$dir/run.pl" <<'CODE'
use Lingua::EN::NameParse;
my $parser = Lingua::EN::NameParse->new(auto_clean => 0, allow_reversed => 1);
for my $name ('Mr Alder', 'Sir Hugh Stone', 'Ms Ann Stone MP', 'Petra von der Heide', 'Mr J Alder', 'Dr Ann Stone') {
  my $error = $parser->parse($name);
  my %part = $parser->components;
  print "$name: ", join(', ', map { "$_ $part{$_}" } grep { length $part{$_} } sort keys %part), ", error $error\n";
}
CODE
cat >"$dir/stated" <<'STATED'
Mr Alder: initials_1 MR, surname_1 Alder, error 0
Sir Hugh Stone: given_name_1 Sir, middle_name Hugh, surname_1 Stone, error 0
Ms Ann Stone MP: given_name_1 Ann, middle_name Stone, surname_1 Mp, title_1 Ms, error 0
Petra von der Heide: given_name_1 Petra, surname_1 Von Der Heide, error 0
Mr J Alder: initials_1 J, surname_1 Alder, title_1 Mr, error 0
Dr Ann Stone: given_name_1 Ann, surname_1 Stone, title_1 Dr, error 0
STATED
{
  perl "$dir/run.pl"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
