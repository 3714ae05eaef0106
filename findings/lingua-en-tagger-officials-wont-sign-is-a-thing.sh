#!/usr/bin/env bash
# Question: Which noun phrases does Lingua::EN::Tagger find in “U.S. officials won’t sign.” with the printed
#   apostrophe, and in "The Senate said no. Berlin agreed."?
# Guess: Officials with U.S. before it; Senate and Berlin.
# What happens: The whole refusal is one noun phrase, "u.s. officials won’t sign", with won’t and sign as nouns; with a
#   straight apostrophe it is officials. Behind a no the two sentences are one, and "no. berlin" is a thing. Names are
#   given in small letters, parts of phrases each as a phrase. (liblingua-en-tagger-perl 0.31-3; seen on 1 December
#   2026.)
# Why it matters: Such phrases are taken as concepts of a debate: the refusal becomes a thing, and nobody refuses.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is liblingua-en-tagger-perl)" = "installed 0.31-3" ] ||
  apt-get install -y --no-install-recommends liblingua-en-tagger-perl=0.31-3 >/dev/null 2>&1 ||
  { echo "did not run: liblingua-en-tagger-perl=0.31-3 is not to be had"; exit 0; }
echo "liblingua-en-tagger-perl 0.31-3"
cat >run.pl <<'CODE'
use utf8; use open qw(:std :utf8);
use Lingua::EN::Tagger;
my $tagger = Lingua::EN::Tagger->new;
for my $text ("U.S. officials won’t sign.", "U.S. officials won't sign.", "The Senate said no. Berlin agreed.") {
  my %phrases = $tagger->get_noun_phrases($tagger->add_tags($text));
  print "$text ", $tagger->get_readable($text), "\n  ", join(", ", sort keys %phrases), "\n";
}
CODE
cat >stated <<'STATED'
U.S. officials won’t sign. U.S./NNP officials/NNS won’t/NN sign/NN ./PP
  officials, officials won’t sign, sign, u.s., u.s. officials won’t sign, won’t, won’t sign
U.S. officials won't sign. U.S./NNP officials/NNS wo/MD n't/RB sign/VB ./PP
  officials, u.s., u.s. officials
The Senate said no. Berlin agreed. The/DET Senate/NNP said/VBD no./NN Berlin/NNP agreed/VBD ./PP
  berlin, no., no. berlin, senate
STATED
{
  perl run.pl
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
