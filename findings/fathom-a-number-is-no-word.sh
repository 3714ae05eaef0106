#!/usr/bin/env bash
# Question: How many words and sentences does Lingua::EN::Fathom count in “30 F-16s and 1.5 million euros, he said.”,
#   and in She said “No.” He said “Yes.”?
# Guess: 8 words and one sentence; 6 words and two sentences.
# What happens: 5 words, as what holds a digit is left out: 30, F-16s and 1.5. With printed quotation marks two
#   sentences are one; with straight ones they are two. A fog index is 1.6 for "The U.S. said no." and 14.5 for
#   "America said no." (liblingua-en-fathom-perl 1.22-2; seen on 1 December 2026.)
# Why it matters: Readability of the same speech changes with the marks of the paper, and figures make a text easier.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is liblingua-en-fathom-perl)" = "installed 1.22-2" ] ||
  apt-get install -y --no-install-recommends liblingua-en-fathom-perl=1.22-2 >/dev/null 2>&1 ||
  { echo "did not run: liblingua-en-fathom-perl=1.22-2 is not to be had"; exit 0; }
echo "liblingua-en-fathom-perl 1.22-2"
cat >run.pl <<'CODE'
use utf8; use open qw(:std :utf8);
use Lingua::EN::Fathom;
for my $text ("30 F-16s and 1.5 million euros, he said.", "She said “No.” He said “Yes.”", "She said \"No.\" He said \"Yes.\"", "The U.S. said no.", "America said no.") {
  my $fathom = Lingua::EN::Fathom->new;
  $fathom->analyse_block($text);
  my %words = $fathom->unique_words;
  printf "%s words %d (%s), sentences %d, fog %.1f\n", $text, $fathom->num_words, join(" ", sort keys %words), $fathom->num_sentences, $fathom->fog;
}
CODE
cat >stated <<'STATED'
30 F-16s and 1.5 million euros, he said. words 5 (and euros he million said), sentences 1, fog 2.0
She said “No.” He said “Yes.” words 6 (he no said she yes), sentences 1, fog 2.4
She said "No." He said "Yes." words 6 (he no said she yes), sentences 2, fog 1.2
The U.S. said no. words 4 (no said the u), sentences 1, fog 1.6
America said no. words 3 (america no said), sentences 1, fog 14.5
STATED
{
  perl run.pl
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
