#!/usr/bin/env bash
# Question: A SHACL shape asks for sh:datatype xsd:date. Does 30 February 2026 pass? -1 as xsd:nonNegativeInteger, 26
#   as xsd:gYear?
# Guess: None of them: SHACL refuses a literal that is ill-formed for its type, and both validators check that.
# What happens: rdf-validate-shacl 0.6.5 and shacl-engine 1.1.2 refuse -1 and 26, and let 30 February and 31 April
#   pass as dates, also as dateTime, and "not a uri" as xsd:anyURI; a date bound then takes 30 February too. The 13th
#   month passes in the first and is refused in the second. For languageIn ("DE") both refuse a German text, though
#   language tags know no case. Seen on 30 November 2026.
# Why it matters: A validated codebook or record still holds days that no calendar has, and each reader makes another
#   day of them.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" n3@2.13.12 rdf-validate-shacl@0.6.5 shacl-engine@1.1.2 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: n3@2.13.12 rdf-validate-shacl@0.6.5 shacl-engine@1.1.2 not to be had"; exit 0; }
echo "n3@2.13.12 rdf-validate-shacl@0.6.5 shacl-engine@1.1.2"

cat >run.mjs <<'EOF'
import { DataFactory, Parser, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { Validator } from 'shacl-engine'

const prefixes = '@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .'
const graph = turtle => new Store(new Parser().parse(`${prefixes} ${turtle}`))
const factory = { ...DataFactory, dataset: quads => new Store(quads) }
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
  const word = passes => passes ? 'passes' : 'refused'
  console.log(`${constraint} ${value}: rdf-validate-shacl ${word((await new SHACLValidator(shapes).validate(data)).conforms)}, shacl-engine ${word((await new Validator(shapes, { factory }).validate({ dataset: data })).conforms)}`)
}
EOF
cat >stated <<'EOF'
sh:datatype xsd:date "2026-02-28"^^xsd:date: rdf-validate-shacl passes, shacl-engine passes
sh:datatype xsd:date "2026-02-30"^^xsd:date: rdf-validate-shacl passes, shacl-engine passes
sh:datatype xsd:date "2026-04-31"^^xsd:date: rdf-validate-shacl passes, shacl-engine passes
sh:datatype xsd:date "2026-13-01"^^xsd:date: rdf-validate-shacl passes, shacl-engine refused
sh:datatype xsd:dateTime "2026-02-30T10:00:00Z"^^xsd:dateTime: rdf-validate-shacl passes, shacl-engine passes
sh:minInclusive "2026-01-01"^^xsd:date "2026-02-30"^^xsd:date: rdf-validate-shacl passes, shacl-engine passes
sh:datatype xsd:nonNegativeInteger "-1"^^xsd:nonNegativeInteger: rdf-validate-shacl refused, shacl-engine refused
sh:datatype xsd:gYear "26"^^xsd:gYear: rdf-validate-shacl refused, shacl-engine refused
sh:datatype xsd:anyURI "not a uri"^^xsd:anyURI: rdf-validate-shacl passes, shacl-engine passes
sh:languageIn ("de") "Waffen"@de-AT: rdf-validate-shacl passes, shacl-engine passes
sh:languageIn ("DE") "Waffen"@de: rdf-validate-shacl refused, shacl-engine refused
EOF
{
  node run.mjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
