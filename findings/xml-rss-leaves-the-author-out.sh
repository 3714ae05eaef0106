#!/usr/bin/env bash
# Question: XML::RSS reads an RSS 2.0 feed whose articles have dc:creator, and writes it again. Who is the author?
# Guess: The same.
# What happens: Nobody: creator and date of Dublin Core are read, kept, and not written in RSS 2.0. The RSS 1.0 of the
#   same object has both, of two authors too. (libxml-rss-perl 1.62-1; seen on 1 December 2026.)
# Why it matters: A feed that is filtered on its way into the archive loses who wrote what, without a word.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is libxml-rss-perl)" = "installed 1.62-1" ] ||
  apt-get install -y --no-install-recommends libxml-rss-perl=1.62-1 >/dev/null 2>&1 ||
  { echo "did not run: libxml-rss-perl=1.62-1 is not to be had"; exit 0; }
echo "libxml-rss-perl 1.62-1"
cat >run.pl <<'CODE'
use XML::RSS;
for my $authors (["Ann Stone"], ["Ann Stone", "Bob Alder"]) {
  my $rss = XML::RSS->new;
  $rss->parse('<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>N</title><link>http://e.example</link><description>d</description><item><title>We say no</title><link>http://e.example/1</link>'
    . join("", map { "<dc:creator>$_</dc:creator>" } @$authors) . '<dc:date>2026-03-04</dc:date></item></channel></rss>');
  my $read = $rss->{items}[0]{dc}{creator};
  print "read: ", ref $read ? join(" and ", @$read) : $read, "\n";
  for my $version ("2.0", "1.0") {
    $rss->{output} = $version;
    my ($item) = $rss->as_string =~ /(<item\b.*<\/item>)/s;
    print "  written in $version: ", join(" ", map { s/0x[0-9a-f]+/0x.../r } $item =~ /<dc:\w+>[^<]*/g) || "neither author nor date", "\n";
  }
}
CODE
cat >stated <<'STATED'
read: Ann Stone
  written in 2.0: neither author nor date
  written in 1.0: <dc:creator>Ann Stone <dc:date>2026-03-04
read: Ann Stone and Bob Alder
  written in 2.0: neither author nor date
  written in 1.0: <dc:creator>Ann Stone <dc:creator>Bob Alder <dc:date>2026-03-04
STATED
{
  perl run.pl
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
