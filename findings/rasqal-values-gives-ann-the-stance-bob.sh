#!/usr/bin/env bash
# Question: What does roqet, Rasqal's SPARQL tool, answer when VALUES names two actors and their stances are asked for,
#   and what are GROUP_CONCAT with its own separator and COUNT of what nobody said?
# Guess: 1 for Ann and -1 for Bob; the separator between the names; 0.
# What happens: VALUES ?x { :ann :bob } gives one row in which Ann's stance is Bob: the second value fills the second
#   column. Behind the pattern it gives no row; with brackets, (?x) { (:ann) (:bob) }, it is right. GROUP_CONCAT takes
#   a blank, COUNT gives no row, UCASE leaves the ü. (rasqal-utils 0.9.33-2; seen on 1 December 2026.)
# Why it matters: A question about two actors puts one into the place of the other's stance, and ends without an error.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is rasqal-utils)" = "installed 0.9.33-2" ] ||
  apt-get install -y --no-install-recommends rasqal-utils=0.9.33-2 >/dev/null 2>&1 ||
  { echo "did not run: rasqal-utils=0.9.33-2 is not to be had"; exit 0; }
echo "rasqal-utils 0.9.33-2"
cat >data.ttl <<'CODE'
@prefix : <http://e.example/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
:ann :stance 1 ; :on "2026-03-04"^^xsd:date ; :name "Ann" .
:bob :stance -1 ; :on "2026-10-04"^^xsd:date ; :name "Bob" .
CODE
cat >ask <<'CODE'
while IFS= read -r query; do
  echo "$query"
  echo "   $(roqet -q -r csv -D data.ttl -e "PREFIX : <http://e.example/> $query" 2>/dev/null | tr -d '\r' | sed 's,http://e.example/,,g' | tail -n +2 | tr '\n' ';')"
done <<'QUERIES'
SELECT ?x ?s WHERE { VALUES ?x { :ann :bob } ?x :stance ?s } ORDER BY ?x
SELECT ?x ?s WHERE { ?x :stance ?s VALUES ?x { :ann :bob } } ORDER BY ?x
SELECT ?x ?s WHERE { VALUES (?x) { (:ann) (:bob) } ?x :stance ?s } ORDER BY ?x
SELECT (GROUP_CONCAT(?n; separator="|") AS ?names) WHERE { ?x :name ?n }
SELECT (COUNT(?s) AS ?count) WHERE { ?x :denied ?s }
SELECT (UCASE("Müller") AS ?name) WHERE { :ann :stance ?s }
QUERIES
CODE
cat >stated <<'STATED'
SELECT ?x ?s WHERE { VALUES ?x { :ann :bob } ?x :stance ?s } ORDER BY ?x
   ann,bob;
SELECT ?x ?s WHERE { ?x :stance ?s VALUES ?x { :ann :bob } } ORDER BY ?x
   
SELECT ?x ?s WHERE { VALUES (?x) { (:ann) (:bob) } ?x :stance ?s } ORDER BY ?x
   ann,1;bob,-1;
SELECT (GROUP_CONCAT(?n; separator="|") AS ?names) WHERE { ?x :name ?n }
   Ann Bob;
SELECT (COUNT(?s) AS ?count) WHERE { ?x :denied ?s }
   
SELECT (UCASE("Müller") AS ?name) WHERE { :ann :stance ?s }
   MüLLER;
STATED
{
  bash ask
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
