#!/usr/bin/env bash
# Question: A SHACL shape asks for sh:datatype xsd:date. Does 30 February 2026 pass? -1 as xsd:nonNegativeInteger, 26
#   as xsd:gYear?
# Guess: None of them: SHACL refuses a literal that is ill-formed for its type, and the validator checks that.
# What happens: rdf-validate-shacl 0.6.5 refuses -1 and 26, and lets 30 February, 31 April and the first of a 13th
#   month pass as dates, the first as dateTime too, and "not a uri" as xsd:anyURI; a bound of dates then takes 30
#   February as well. For languageIn ("DE") it refuses a German text, though language tags know no case. Seen on 30
#   November 2026.
# Why it matters: A validated codebook or record still holds days that no calendar has, and each reader makes another
#   day of them.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" n3@2.13.12 rdf-validate-shacl@0.6.5 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: n3@2.13.12 rdf-validate-shacl@0.6.5 not to be had"; exit 0; }
echo "n3@2.13.12 rdf-validate-shacl@0.6.5"

cat >run.mjs <<'EOF'
import { Parser, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'

const prefixes = '@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .'
const graph = turtle => new Store(new Parser().parse(`${prefixes} ${turtle}`))
for (const [constraint, value] of [
  ['sh:datatype xsd:date', '"2026-02-28"^^xsd:date'],
  ['sh:datatype xsd:date', '"2026-02-30"^^xsd:date'],
  ['sh:datatype xsd:date', '"2026-04-31"^^xsd:date'],
  ['sh:datatype xsd:date', '"2026-13-01"^^xsd:date'],
  ['sh:datatype xsd:dateTime', '"2026-02-30T10:00:00Z"^^xsd:dateTime'],
  ['sh:minInclusive "2026-01-01"^^xsd:date', '"2026-02-30"^^xsd:date'],
  ['sh:datatype xsd:nonNegativeInteger', '"-1"^^xsd:nonNegativeInteger'],
  ['sh:datatype xsd:gYear', '"26"^^xsd:gYear'],
  ['sh:datatype xsd:anyURI', '"not a uri"^^xsd:anyURI'],
  ['sh:languageIn ("de")', '"Waffen"@de-AT'],
  ['sh:languageIn ("DE")', '"Waffen"@de'],
]) {
  const shapes = graph(`<urn:s> a sh:NodeShape ; sh:targetNode <urn:n> ; sh:property [ sh:path <urn:p> ; ${constraint} ] .`)
  const data = graph(`<urn:n> <urn:p> ${value} .`)
  console.log(`${constraint} ${value}: ${(await new SHACLValidator(shapes).validate(data)).conforms ? 'passes' : 'refused'}`)
}
EOF
cat >stated <<'EOF'
sh:datatype xsd:date "2026-02-28"^^xsd:date: passes
sh:datatype xsd:date "2026-02-30"^^xsd:date: passes
sh:datatype xsd:date "2026-04-31"^^xsd:date: passes
sh:datatype xsd:date "2026-13-01"^^xsd:date: passes
sh:datatype xsd:dateTime "2026-02-30T10:00:00Z"^^xsd:dateTime: passes
sh:minInclusive "2026-01-01"^^xsd:date "2026-02-30"^^xsd:date: passes
sh:datatype xsd:nonNegativeInteger "-1"^^xsd:nonNegativeInteger: refused
sh:datatype xsd:gYear "26"^^xsd:gYear: refused
sh:datatype xsd:anyURI "not a uri"^^xsd:anyURI: passes
sh:languageIn ("de") "Waffen"@de-AT: passes
sh:languageIn ("DE") "Waffen"@de: refused
EOF
{
  node run.mjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
