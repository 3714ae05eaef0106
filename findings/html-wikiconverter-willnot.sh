#!/usr/bin/env bash
# Question: What Markdown does Perl’s HTML::WikiConverter make of “We <del>will</del> <ins>not</ins> sign”, of a list
#   that begins at 7, of “<q>No</q>, she said” and of 30<sup>1</sup>?
# Guess: We ~~will~~ not sign, or the tags as they are; 7.; marks, or the tag; 30 with a tag.
# What happens: “We willnot sign”: the tags are dropped and the blank between them too; 1. and 2.; No without marks;
#   301. <b>not</b> is **not** with its blanks. (libhtml-wikiconverter-markdown-perl 0.06-3; seen on 30 November
#   2026.)
# Why it matters: A correction cannot be told from what was corrected, nor a quotation from the paper’s words.
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
need libhtml-wikiconverter-markdown-perl 0.06-3
cat >"$dir/run.pl" <<'CODE'
use HTML::WikiConverter;
my $converter = HTML::WikiConverter->new(dialect => 'Markdown');
for my $html ('<p>We <del>will</del> <ins>not</ins> sign</p>', '<p>We will <b>not</b> sign</p>', '<ol start="7"><li>aid</li><li value="12">arms</li></ol>',
    '<p><q>No</q>, she said</p>', '<p>30<sup>1</sup> tanks</p>') {
  (my $markdown = $converter->html2wiki($html)) =~ s/\n/ | /g;
  print "$html: $markdown\n";
}
CODE
cat >"$dir/stated" <<'STATED'
<p>We <del>will</del> <ins>not</ins> sign</p>: We willnot sign
<p>We will <b>not</b> sign</p>: We will **not** sign
<ol start="7"><li>aid</li><li value="12">arms</li></ol>: 1. aid | 2. arms
<p><q>No</q>, she said</p>: No, she said
<p>30<sup>1</sup> tanks</p>: 301 tanks
STATED
{
  perl "$dir/run.pl"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
