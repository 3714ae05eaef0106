#!/usr/bin/env bash
# Question: Lingua::EN::Inflect::Phrase makes plurals of whole phrases and singulars of them. What are those of
#   Ministry of Foreign Affairs, attorney general, no, US, United States and man-at-arms?
# Guess: Ministries of Foreign Affairs, attorneys general, noes, US and United States unchanged, men-at-arms.
# What happens: "Ministrys of Foreign Affairs" (ministry of defence with a small letter is right), attorney generals
#   and secretary generals; the singular of US is U, the plural of United States "United Stateses", man-at-arms stays
#   and becomes man-at-arm. By Lingua::EN::Inflect::Number Greens and Lords are singular, and US plural.
#   (liblingua-en-inflect-phrase-perl 0.20-1, liblingua-en-inflect-number-perl 1.12-3; seen on 1 December 2026.)
# Why it matters: Terms of a codebook are matched in both numbers, and neither these plurals nor these singulars occur
#   in a text.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is liblingua-en-inflect-phrase-perl)" = "installed 0.20-1" ] ||
  apt-get install -y --no-install-recommends liblingua-en-inflect-phrase-perl=0.20-1 >/dev/null 2>&1 ||
  { echo "did not run: liblingua-en-inflect-phrase-perl=0.20-1 is not to be had"; exit 0; }
[ "$(is liblingua-en-inflect-number-perl)" = "installed 1.12-3" ] ||
  apt-get install -y --no-install-recommends liblingua-en-inflect-number-perl=1.12-3 >/dev/null 2>&1 ||
  { echo "did not run: liblingua-en-inflect-number-perl=1.12-3 is not to be had"; exit 0; }
echo "liblingua-en-inflect-phrase-perl 0.20-1, liblingua-en-inflect-number-perl 1.12-3"
cat >run.pl <<'CODE'
use Lingua::EN::Inflect::Phrase qw(to_PL to_S);
use Lingua::EN::Inflect::Number;
for my $term ("Ministry of Foreign Affairs", "ministry of foreign affairs", "prime minister", "attorney general", "secretary general", "no", "US",
    "United States", "man-at-arms", "sanction against Russia") {
  print "$term: plural ", to_PL($term), ", singular ", to_S($term), "\n";
}
print "$_ is ", Lingua::EN::Inflect::Number::number($_), "\n" for "Greens", "Lords", "greens", "US";
CODE
cat >stated <<'STATED'
Ministry of Foreign Affairs: plural Ministrys of Foreign Affairs, singular Ministry of Foreign Affairs
ministry of foreign affairs: plural ministries of foreign affairs, singular ministry of foreign affairs
prime minister: plural prime ministers, singular prime minister
attorney general: plural attorney generals, singular attorney general
secretary general: plural secretary generals, singular secretary general
no: plural noes, singular no
US: plural US, singular U
United States: plural United Stateses, singular United States
man-at-arms: plural man-at-arms, singular man-at-arm
sanction against Russia: plural sanctions against Russia, singular sanction against Russia
Greens is s
Lords is s
greens is p
US is p
STATED
{
  perl run.pl
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
