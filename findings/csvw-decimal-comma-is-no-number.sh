#!/usr/bin/env bash
# Question: CSV on the Web lets metadata say that a column is a decimal with the comma as its mark, and a boolean Y|N.
#   What becomes of 1,5 and Y in @zazuko/rdf-parser-csvw, and of the sum in Oxigraph?
# Guess: 1.5 and true, and a sum of 4.0; or an error for a format that is not read.
# What happens: The literals "1,5" and "Y", declared as xsd:decimal and xsd:boolean. Oxigraph stores them, a filter >
#   0 finds none of them, and the sum of the column is unbound. A date with its format is read.
#   (@zazuko/rdf-parser-csvw@0.17.0, n3@2.13.12, @rdfjs/dataset@2.0.3, oxigraph@0.5.11; seen 2026-11-30.)
# Why it matters: Votes in percent from a German table are stored as numbers and answer to no question that is put to
#   numbers.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @zazuko/rdf-parser-csvw@0.17.0 n3@2.13.12 @rdfjs/dataset@2.0.3 oxigraph@0.5.11 >/dev/null 2>&1 ||
  { echo "did not run: @zazuko/rdf-parser-csvw@0.17.0 n3@2.13.12 @rdfjs/dataset@2.0.3 oxigraph@0.5.11 not to be had"; exit 0; }
echo "@zazuko/rdf-parser-csvw@0.17.0 n3@2.13.12 @rdfjs/dataset@2.0.3 oxigraph@0.5.11"
cat >"$dir/run.mjs" <<'CODE'
import { Readable } from 'node:stream';
import Parser from '@zazuko/rdf-parser-csvw';
import rdf from '@rdfjs/dataset';
import N3 from 'n3';
import oxigraph from 'oxigraph';
const metadata = rdf.dataset(new N3.Parser().parse(`
  @prefix csvw: <http://www.w3.org/ns/csvw#> .
  <http://data.example/a.csv-metadata.json> a csvw:Table; csvw:url "a.csv"; csvw:tableSchema [
    csvw:aboutUrl "http://data.example/{id}"; csvw:column (
      [ csvw:title "id"; csvw:name "id" ]
      [ csvw:title "share"; csvw:name "share"; csvw:datatype [ csvw:base "decimal"; csvw:format [ csvw:decimalChar "," ] ] ]
      [ csvw:title "signed"; csvw:name "signed"; csvw:datatype [ csvw:base "boolean"; csvw:format "Y|N" ] ]
      [ csvw:title "day"; csvw:name "day"; csvw:datatype [ csvw:base "date"; csvw:format "dd.MM.yyyy" ] ]
    ) ] .`));
const table = 'id,share,signed,day\n1,"1,5",Y,04.03.2026\n2,"2,5",N,11.03.2026\n';
const stream = new Parser({ metadata, baseIRI: 'http://data.example/', timezone: 'UTC' }).import(Readable.from([table]));
const store = new oxigraph.Store();
const quads = [];
for await (const quad of stream) if (/example.[12]$/.test(quad.subject.value)) quads.push(quad);
store.load(new N3.Writer().quadsToString(quads), { format: 'application/n-triples' });
const ask = query => store.query(query).map(row => [...row.values()].map(String).join(' '));
console.log(ask('SELECT ?p ?o { ?s ?p ?o FILTER(STRSTARTS(STR(?s), "http://data.example/1")) } ORDER BY ?p').map(line => line.replace(/<[^>]*[#/]/g, '').replaceAll('>', '')).join(' | '));
const share = ask('SELECT DISTINCT ?p { ?s ?p ?o FILTER(STRENDS(STR(?p), "share")) }')[0];
console.log('shares', ask(`SELECT ?o { ?s ${share} ?o }`).length, '| above 0', ask(`SELECT ?o { ?s ${share} ?o FILTER(?o > 0) }`).length, '| sum', ask(`SELECT (SUM(?o) AS ?sum) { ?s ${share} ?o }`)[0] || 'unbound');
CODE
cat >"$dir/stated" <<'STATED'
day "2026-03-04"^^date | id "1" | share "1,5"^^decimal | signed "Y"^^boolean
shares 2 | above 0 0 | sum unbound
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
