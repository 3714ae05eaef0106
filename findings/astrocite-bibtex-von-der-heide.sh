#!/usr/bin/env bash
# Question: BibTeX writes a name as “von der Heide, Petra” or as “Petra von der Heide”. What is the family name
#   of the second in astrocite-bibtex?
# Guess: Heide with the particle von der, as for the first: lower case marks the particle, as the manual of
#   BibTeX says.
# What happens: “Petra von der Heide”, with no given name and no particle, as if the name stood in braces. Every
#   name without a comma in which a word is written small comes out so, and every name of single letters; “Ann
#   Stone” is read in its parts. A name that begins with an umlaut loses its given name: Änne Müller is Müller.
#   The form with the comma is right. (astrocite-bibtex@0.16.4; seen 2026-11-30.)
# Why it matters: One person is two authors in one file, and looks like an organisation in one of them.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" astrocite-bibtex@0.16.4 >/dev/null 2>&1 ||
  { echo "did not run: astrocite-bibtex@0.16.4 not to be had"; exit 0; }
echo "astrocite-bibtex@0.16.4"
cat >"$dir/run.cjs" <<'CODE'
const { parse } = require('astrocite-bibtex');
for (const author of ['von der Heide, Petra', 'Petra von der Heide', 'de Ville, Karl', 'Karl de Ville', 'Ann Stone', 'Änne Müller', '{Ministry of Defence}'])
  console.log(author, '|', JSON.stringify(parse(`@article{a, author = {${author}}, title = {T}, year = 2026}`)[0].author));
CODE
cat >"$dir/stated" <<'STATED'
von der Heide, Petra | [{"family":"Heide","given":"Petra","dropping-particle":"von der"}]
Petra von der Heide | [{"family":"Petra von der Heide"}]
de Ville, Karl | [{"family":"de Ville","given":"Karl"}]
Karl de Ville | [{"family":"Karl de Ville"}]
Ann Stone | [{"family":"Stone","given":"Ann"}]
Änne Müller | [{"family":"Müller"}]
{Ministry of Defence} | [{"family":"Ministry of Defence"}]
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
