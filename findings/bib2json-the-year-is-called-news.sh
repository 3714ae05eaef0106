#!/usr/bin/env bash
# Question: A BibTeX record names its paper in two joined parts, journal = "The Daily" # " News", and then the year.
#   What do bib2json, @orcid/bibtex-parse-js and bibtex-parse read?
# Guess: The Daily News and 2026, as BibTeX joins strings by #; or an error.
# What happens: bib2json 0.0.1 gives the journal The Daily, no year, and a field News with 2026; of month = mar # "~4"
#   it keeps the signs. @orcid/bibtex-parse-js 0.0.25 gives “The DailyNews”: it drops the blank at the edge.
#   bibtex-parse 2.1.0 reads what is meant. (bib2json@0.0.1, @orcid/bibtex-parse-js@0.0.25, bibtex-parse@2.1.0; seen
#   on 30 November 2026.)
# Why it matters: Articles of one paper fall under three names, and some have no year.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" bib2json@0.0.1 @orcid/bibtex-parse-js@0.0.25 bibtex-parse@2.1.0 >/dev/null 2>&1 ||
  { echo "did not run: bib2json@0.0.1 @orcid/bibtex-parse-js@0.0.25 bibtex-parse@2.1.0 not to be had"; exit 0; }
echo "bib2json@0.0.1 @orcid/bibtex-parse-js@0.0.25 bibtex-parse@2.1.0"
cat >"$dir/run.cjs" <<'CODE'
const bib = `@article{stone, title = {We will not sign}, journal = "The Daily" # " News", year = 2026, month = mar # "~4"}`;
console.log('bib2json:', JSON.stringify(require('bib2json')(bib).entries[0].Fields));
console.log('@orcid/bibtex-parse-js:', JSON.stringify(require('@orcid/bibtex-parse-js').toJSON(bib)[0].entryTags));
console.log('bibtex-parse:', JSON.stringify(require('bibtex-parse').entries(bib)[0]));
CODE
cat >"$dir/stated" <<'STATED'
bib2json: {"title":"We will not sign","journal":"The Daily","News":"2026","month":"mar # ~4"}
@orcid/bibtex-parse-js: {"title":"We will not sign","journal":"The DailyNews","year":"2026","month":"mar~4"}
bibtex-parse: {"key":"stone","type":"article","TITLE":"We will not sign","JOURNAL":"The Daily News","YEAR":2026,"MONTH":"March~4"}
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
