#!/usr/bin/env bash
# Question: Where does Lingua::EN::Sentence cut "We say no. Berlin says yes.", "No. 10 said nothing.", "See Art. 5 of
#   the treaty." and “We will not sign.” with printed quotation marks before the next sentence?
# Guess: A splitter that knows abbreviations either takes no. for number everywhere, or tells the two apart.
# What happens: The other way round in both: it does not cut behind the answer no in small letters, and cuts No. | 10
#   said nothing. It cuts Art. | 5 too, and p. 12 not. What follows a closing printed mark belongs to the quoted
#   sentence; behind straight marks it is cut. (liblingua-en-sentence-perl 0.33-2; seen on 1 December 2026.)
# Why it matters: The answer no goes to the next speaker, and the words of No. 10 are the sentence of a number.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is liblingua-en-sentence-perl)" = "installed 0.33-2" ] ||
  apt-get install -y --no-install-recommends liblingua-en-sentence-perl=0.33-2 >/dev/null 2>&1 ||
  { echo "did not run: liblingua-en-sentence-perl=0.33-2 is not to be had"; exit 0; }
echo "liblingua-en-sentence-perl 0.33-2"
cat >run.pl <<'CODE'
use utf8; use open qw(:std :utf8);
use Lingua::EN::Sentence qw(get_sentences);
for my $text ("We say no. Berlin says yes.", "The answer is No. Berlin says yes.", "It cost 1.5 million. No. 10 said nothing.",
    "See Art. 5 of the treaty. See p. 12 of it.", "“We will not sign.” Ann Stone left.", "\"We will not sign.\" Ann Stone left.") {
  print join(" | ", @{get_sentences($text)}), "\n";
}
CODE
cat >stated <<'STATED'
We say no. Berlin says yes.
The answer is No. | Berlin says yes.
It cost 1.5 million. | No. | 10 said nothing.
See Art. | 5 of the treaty. | See p. 12 of it.
“We will not sign.” Ann Stone left.
"We will not sign." | Ann Stone left.
STATED
{
  perl run.pl
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
