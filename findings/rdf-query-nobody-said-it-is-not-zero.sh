#!/usr/bin/env bash
# Question: What does Perl's RDF::Query answer to SPARQL's COUNT and SUM of a property that nobody has, ROUND(-2.5),
#   YEAR of a date with a zone, and xsd:boolean("0")?
# Guess: 0 and 0, as SPARQL 1.1 says; -2, as XPath rounds a half upwards; 2026; false.
# What happens: COUNT and SUM are unbound; ROUND(-2.5) is -3, and ROUND(2.5) 3; the year of "2026-03-04+01:00" is
#   unbound, that of a date without zone and of a dateTime is right; xsd:boolean("0") is unbound. 30 February passes a
#   filter for dates from 2026 on. (librdf-query-perl 2.918-3, librdf-trine-perl 1.019-3; seen on 1 December 2026.)
# Why it matters: A table of how often each said something has gaps in place of zeros, and dated statements drop out by
#   how their date is written.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is librdf-query-perl)" = "installed 2.918-3" ] ||
  apt-get install -y --no-install-recommends librdf-query-perl=2.918-3 >/dev/null 2>&1 ||
  { echo "did not run: librdf-query-perl=2.918-3 is not to be had"; exit 0; }
[ "$(is librdf-trine-perl)" = "installed 1.019-3" ] ||
  apt-get install -y --no-install-recommends librdf-trine-perl=1.019-3 >/dev/null 2>&1 ||
  { echo "did not run: librdf-trine-perl=1.019-3 is not to be had"; exit 0; }
echo "librdf-query-perl 2.918-3, librdf-trine-perl 1.019-3"
cat >run.pl <<'CODE'
use RDF::Trine; use RDF::Query;
my $model = RDF::Trine::Model->temporary_model;
RDF::Trine::Parser->new('turtle')->parse_into_model('http://e.example/', '@prefix : <http://e.example/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
:a :stance 1 ; :on "2026-03-04"^^xsd:date .
:b :stance -1 ; :on "2026-03-04+01:00"^^xsd:date .
:c :stance 0 ; :on "2026-02-30"^^xsd:date .
:d :stance 0 ; :on "2025-03-04T10:00:00Z"^^xsd:dateTime .
', $model);
for my $ask ('SELECT (COUNT(?s) AS ?count) (SUM(?s) AS ?sum) WHERE { ?x :said ?s }', 'SELECT (COUNT(?s) AS ?count) (SUM(?s) AS ?sum) WHERE { ?x :stance ?s }',
    'SELECT (ROUND(-2.5) AS ?minus) (ROUND(2.5) AS ?plus) WHERE {}', 'SELECT ?x (YEAR(?d) AS ?year) WHERE { ?x :on ?d } ORDER BY ?x',
    'SELECT (xsd:boolean("0") AS ?no) (xsd:boolean("false") AS ?also) WHERE {}', 'SELECT ?x WHERE { ?x :on ?d FILTER(?d >= "2026-01-01"^^xsd:date) } ORDER BY ?x') {
  my $answers = RDF::Query->new("PREFIX : <http://e.example/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> $ask")->execute($model);
  my @rows;
  while (my $row = $answers->next) {
    push @rows, join " ", map { my $v = $row->{$_}; "$_ " . (!defined $v ? "unbound" : $v->is_resource ? $v->uri_value =~ s/.*\///r : $v->literal_value) } sort keys %$row;
  }
  print "$ask\n  ", join("; ", @rows), "\n";
}
CODE
cat >stated <<'STATED'
SELECT (COUNT(?s) AS ?count) (SUM(?s) AS ?sum) WHERE { ?x :said ?s }
  count unbound sum unbound
SELECT (COUNT(?s) AS ?count) (SUM(?s) AS ?sum) WHERE { ?x :stance ?s }
  count 4 sum 0
SELECT (ROUND(-2.5) AS ?minus) (ROUND(2.5) AS ?plus) WHERE {}
  minus -3 plus 3
SELECT ?x (YEAR(?d) AS ?year) WHERE { ?x :on ?d } ORDER BY ?x
  x a year 2026; x b year unbound; x c year unbound; x d year 2025
SELECT (xsd:boolean("0") AS ?no) (xsd:boolean("false") AS ?also) WHERE {}
  also false no unbound
SELECT ?x WHERE { ?x :on ?d FILTER(?d >= "2026-01-01"^^xsd:date) } ORDER BY ?x
  x a; x b; x c
STATED
{
  perl run.pl
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
