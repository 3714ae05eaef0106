#!/usr/bin/env bash
# Question: A shape asks for a day from 1 January 2026 on (sh:minInclusive with an xsd:date), and for one label in each
#   language (sh:uniqueLang). What does shacl-engine let pass?
# Guess: SHACL says that values which cannot be compared fail, so a year alone fails; "en" and "EN" are one language,
#   as language tags know no capitals.
# What happens: The xsd:gYear 2026 passes, a day of 2026 with a zone fails, and so does a moment of that year, which
#   cannot be compared. Labels in en and EN pass as two languages; two in en fail. (shacl-engine@1.1.2, rdf-ext@2.6.0,
#   n3@2.13.12; seen on 1 December 2026.)
# Why it matters: A check of a shared record lets undated statements in and keeps dated ones out.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" shacl-engine@1.1.2 rdf-ext@2.6.0 n3@2.13.12 >/dev/null 2>&1 ||
  { echo "did not run: shacl-engine@1.1.2, rdf-ext@2.6.0, n3@2.13.12 not to be had"; exit 0; }
echo "shacl-engine@1.1.2, rdf-ext@2.6.0, n3@2.13.12"
cat >run.mjs <<'CODE'
import rdf from 'rdf-ext';
import n3 from 'n3';
import { Validator } from 'shacl-engine';
const read = (text) => rdf.dataset(new n3.Parser({ factory: rdf }).parse(`@prefix : <http://e.example/> . @prefix sh: <http://www.w3.org/ns/shacl#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . ${text}`));
for (const [rule, values] of [
  ['sh:path :on ; sh:minInclusive "2026-01-01"^^xsd:date', ['"2026-03-04"^^xsd:date', '"2025-03-04"^^xsd:date', '"2026"^^xsd:gYear', '"2026-03-04+01:00"^^xsd:date', '"2026-03-04T10:00:00Z"^^xsd:dateTime']],
  ['sh:path :on ; sh:uniqueLang true', ['"arms"@en, "weapons"@en', '"arms"@en, "weapons"@EN', '"arms"@en, "Waffen"@de']],
]) for (const value of values) {
  const validator = new Validator(read(`:S a sh:NodeShape ; sh:targetClass :Statement ; sh:property [ ${rule} ] .`), { factory: rdf });
  const report = await validator.validate({ dataset: read(`:x a :Statement ; :on ${value} .`) });
  console.log(`${rule.slice(14)} | ${value} | ${report.conforms ? 'passes' : 'fails'}`);
}
CODE
cat >stated <<'STATED'
sh:minInclusive "2026-01-01"^^xsd:date | "2026-03-04"^^xsd:date | passes
sh:minInclusive "2026-01-01"^^xsd:date | "2025-03-04"^^xsd:date | fails
sh:minInclusive "2026-01-01"^^xsd:date | "2026"^^xsd:gYear | passes
sh:minInclusive "2026-01-01"^^xsd:date | "2026-03-04+01:00"^^xsd:date | fails
sh:minInclusive "2026-01-01"^^xsd:date | "2026-03-04T10:00:00Z"^^xsd:dateTime | fails
sh:uniqueLang true | "arms"@en, "weapons"@en | fails
sh:uniqueLang true | "arms"@en, "weapons"@EN | passes
sh:uniqueLang true | "arms"@en, "Waffen"@de | passes
STATED
{
  node run.mjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
