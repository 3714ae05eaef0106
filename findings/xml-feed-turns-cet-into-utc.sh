#!/usr/bin/env bash
# Question: What do an RSS item of 23:30 CET and an Atom entry of two authors become when Perl's XML::Feed converts
#   them to the other format?
# Guess: 22:30 UTC, or +01:00; the same id; both authors, or at least the first.
# What happens: CET becomes Z, so the item is an hour late; EST is known. The id of the Atom entry is thrown away for
#   its link, and the second author is gone. (libxml-feed-perl 0.63+dfsg-1; seen on 30 November 2026.)
# Why it matters: After the conversion all entries are new, and those near midnight are of another day.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

wanted() { # package version
  local seen
  seen=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  if [ "${seen%% *}" != installed ]; then
    { apt-get update -qq && apt-get install -y --no-install-recommends "$1=$2"; } >"$dir/apt.log" 2>&1 || true
    seen=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  fi
  [ "$seen" = "installed $2" ] || { echo "did not run: Debian's $1 $2 not to be had (seen: ${seen:-none})"; exit 0; }
}
wanted libxml-feed-perl 0.63+dfsg-1

cat >"$dir/run.pl" <<'EOF'
use strict;
use warnings;
use XML::Feed;

my $site = 'https://herald.example';
my $items = join '', map {
  "<item><title>No</title><link>$site/$_</link><guid>$_</guid><pubDate>Wed, 04 Mar 2026 23:30:00 $_</pubDate></item>"
} 'EST', 'CET', '+0100';
my $rss = '<rss version="2.0"><channel><title>Herald</title><description>d</description>'
  . "<link>$site</link>$items</channel></rss>";
my $atom = '<feed xmlns="http://www.w3.org/2005/Atom"><title>Herald</title><id>urn:herald</id>'
  . '<updated>2026-03-06T00:00:00Z</updated><entry><id>urn:herald:1</id><title>No</title>'
  . '<author><name>Ann</name></author><author><name>Bob</name></author>'
  . "<updated>2026-03-06T00:00:00Z</updated><link href='$site/1'/></entry></feed>";
my $to_atom = XML::Feed->parse(\$rss)->convert('Atom')->as_xml;
print "$1\n" while $to_atom =~ m{(<id>[^<]*</id>|<published>.*?</published>)}g;
my $to_rss = XML::Feed->parse(\$atom)->convert('RSS')->as_xml;
print "$1\n" while $to_rss =~ m{(<guid.*?</guid>|<author>.*?</author>)}g;
EOF
cat >"$dir/stated" <<'EOF'
<id>EST</id>
<published>2026-03-04T23:30:00-05:00</published>
<id>CET</id>
<published>2026-03-04T23:30:00Z</published>
<id>+0100</id>
<published>2026-03-04T23:30:00+01:00</published>
<author>Ann</author>
<guid isPermaLink="true">https://herald.example/1</guid>
EOF
{
  perl "$dir/run.pl"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
