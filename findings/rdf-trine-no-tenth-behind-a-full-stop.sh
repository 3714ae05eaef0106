#!/usr/bin/env bash
# Question: Does RDF::Trine read a line of Turtle in which a stance of 0.5 follows the full stop of another statement?
# Guess: Yes: line ends mean nothing in Turtle.
# What happens: It is refused with "Expected number": a full stop is taken for the start of a decimal number if there
#   is one anywhere behind it on the same line. With 1 in place of 0.5, or with a line end behind the full stop, the
#   same file is read. (librdf-trine-perl 1.019-3; seen on 1 December 2026.)
# Why it matters: A record written in one line, as most serialisers do, can be read until somebody holds half a stance.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is librdf-trine-perl)" = "installed 1.019-3" ] ||
  apt-get install -y --no-install-recommends librdf-trine-perl=1.019-3 >/dev/null 2>&1 ||
  { echo "did not run: librdf-trine-perl=1.019-3 is not to be had"; exit 0; }
echo "librdf-trine-perl 1.019-3"
cat >run.pl <<'CODE'
use RDF::Trine;
for my $text (':ann :stance 1 . :bob :stance -1 .', ':ann :stance 1 . :bob :stance 0.5 .', ":ann :stance 1 .\n:bob :stance 0.5 .", ':bob :stance 0.5 . :ann :stance 1 .') {
  my $model = RDF::Trine::Model->temporary_model;
  my $read = eval { RDF::Trine::Parser->new('turtle')->parse_into_model('http://e.example/', "\@prefix : <http://e.example/> .\n$text\n", $model); 1 };
  print $text =~ s/\n/\\n/r, ": ", $read ? $model->size . " statements" : $@ =~ s/ at \d.*//sr, "\n";
}
CODE
cat >stated <<'STATED'
:ann :stance 1 . :bob :stance -1 .: 2 statements
:ann :stance 1 . :bob :stance 0.5 .: Expected number
:ann :stance 1 .\n:bob :stance 0.5 .: 2 statements
:bob :stance 0.5 . :ann :stance 1 .: 2 statements
STATED
{
  perl run.pl
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
