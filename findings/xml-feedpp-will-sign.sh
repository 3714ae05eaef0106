#!/usr/bin/env bash
# Question: What does XML::FeedPP give as the text of an Atom entry whose content is XHTML, We will <b>not</b> sign,
#   and what stands in the RSS that it makes of the feed?
# Guess: The words with their marks, or the plain text: We will not sign.
# What happens: description is a hash whose text is "We will  sign, never.": the stressed word is beside it, its place
#   lost. Merged into RSS the entry has no text at all. One author is given; two end in an error, "Not a HASH
#   reference". (libxml-feedpp-perl 0.95-1; seen on 1 December 2026.)
# Why it matters: Collected from a feed, the refusal is a promise.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is libxml-feedpp-perl)" = "installed 0.95-1" ] ||
  apt-get install -y --no-install-recommends libxml-feedpp-perl=0.95-1 >/dev/null 2>&1 ||
  { echo "did not run: libxml-feedpp-perl=0.95-1 is not to be had"; exit 0; }
echo "libxml-feedpp-perl 0.95-1"
cat >run.pl <<'CODE'
use XML::FeedPP;
my $xml = '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>urn:x</id><updated>2026-03-05T10:00:00Z</updated><entry><title>Plan</title><id>urn:1</id><author><name>Ann Stone</name></author>AUTHOR<updated>2026-03-05T08:00:00Z</updated><link href="http://e.example/1"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">We will <b>not</b> sign, never.</div></content></entry></feed>';
for my $more ("", "<author><name>Bob Alder</name></author>") {
  my $feed = XML::FeedPP->new($xml =~ s/AUTHOR/$more/r);
  my ($item) = $feed->get_item;
  my $text = $item->description;
  my $author = eval { $item->author };
  print "author: ", defined $author ? $author : "error: " . ($@ =~ s/ at .*//sr), "\n";
  print "text: ", ref $text ? join("; ", map { "$_ = $text->{$_}" } sort grep { !/xmlns/ } keys %$text) : $text, "\n";
}
my $rss = XML::FeedPP::RSS->new;
$rss->merge($xml =~ s/AUTHOR//r);
my ($written) = $rss->to_string =~ /<description>(.*?)<\/description>/s;
print "in RSS: ", $written // "no description", "\n";
CODE
cat >stated <<'STATED'
author: Ann Stone
text: #text = We will  sign, never.; b = not
author: error: Not a HASH reference
text: #text = We will  sign, never.; b = not
in RSS: no description
STATED
{
  perl run.pl
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
