#!/usr/bin/env bash
# Question: What do the two parsers of Biblio::Citation::Parser read from a reference to a newspaper article, from one
#   with full first names, and from a report of a ministry?
# Guess: Author, year, title, newspaper and page, or nothing; the ministry as an author.
# What happens: Standard makes a book of the article and its publisher of paper, day and pages. Stone, Ann and Alder,
#   Bob become the title Stone in the periodical "Ann and Alder". The Ministry of Defence is a person, family name
#   Ministry, given name of. Jiao reads the year 2026 as volume 2026 too, and gives the two authors as title.
#   (libbiblio-citation-parser-perl 1.10+dfsg-4; seen on 1 December 2026.)
# Why it matters: Lists of sources made from reference lists then hold papers, people and volumes that do not exist.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is libbiblio-citation-parser-perl)" = "installed 1.10+dfsg-4" ] ||
  apt-get install -y --no-install-recommends libbiblio-citation-parser-perl=1.10+dfsg-4 >/dev/null 2>&1 ||
  { echo "did not run: libbiblio-citation-parser-perl=1.10+dfsg-4 is not to be had"; exit 0; }
echo "libbiblio-citation-parser-perl 1.10+dfsg-4"
cat >run.pl <<'CODE'
use Biblio::Citation::Parser::Standard;
use Biblio::Citation::Parser::Jiao;
my @keys = qw(genre aulast aufirst atitle title publication publisher volume spage year);
for my $reference ("Stone, A. (2026). Berlin will not send tanks. The Daily News, 4 March 2026, pp. 12-14.",
    "Stone, Ann and Alder, Bob. \"We will not sign\". Daily News 12(3): 4-6, 2026.", "Ministry of Defence. Report on arms. 2026.") {
  print "$reference\n";
  for my $kind ("Standard", "Jiao") {
    my $found = "Biblio::Citation::Parser::$kind"->new->parse($reference);
    print "  $kind: ", join("; ", map { "$_ = $found->{$_}" } grep { defined $found->{$_} && $found->{$_} ne "" } @keys), "\n";
  }
}
CODE
cat >stated <<'STATED'
Stone, A. (2026). Berlin will not send tanks. The Daily News, 4 March 2026, pp. 12-14.
  Standard: genre = book; aulast = Stone; aufirst = A; atitle = Berlin will not send tanks; publisher = The Daily News, 4 March 2026, pp. 12-14.; year = 2026
  Jiao: aulast = Stone; aufirst = A; title = THE DAILY NEWS; volume = 2026; spage = 12; year = 2026
Stone, Ann and Alder, Bob. "We will not sign". Daily News 12(3): 4-6, 2026.
  Standard: atitle = Stone; title = Ann and Alder; publication = Ann and Alder; year = 2026
  Jiao: atitle = We will not sign; title = STONE, ANN AND ALDER, BOB; volume = 12; spage = 4; year = 2026
Ministry of Defence. Report on arms. 2026.
  Standard: aulast = Ministry; aufirst = of; atitle = Report on arms. 2026
  Jiao: year = 2026
STATED
{
  perl run.pl
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
