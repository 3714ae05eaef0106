#!/usr/bin/env bash
# Question: A BibTeX file has the letters pages of three days and two papers, and one article of another Stone under
#   the same title. bibtex-tidy --merge joins duplicates. How many entries are left?
# Guess: All: the same title by the same name in another paper, year or month is another article, and none has a DOI.
# What happens: bibtex-tidy 1.14.0 leaves one: entries are duplicates if the last name of the first author and the
#   title agree; year, day, journal, pages and given name are not looked at. The one left has the date and paper of
#   the first and, where it lacked a field, the note of another. Without --merge they are only warned of. Seen on 30
#   November 2026.
# Why it matters: Columns, letters and press reviews of a whole debate become one article of its first day.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" bibtex-tidy@1.14.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: bibtex-tidy@1.14.0 not to be had"; exit 0; }
echo "bibtex-tidy@1.14.0"

cat >letters.bib <<'EOF'
@article{one, author = {Stone, Ann}, title = {Letters to the Editor}, journal = {The Morning}, year = {2026}, month = mar, day = {4}, pages = {12}}
@article{two, author = {Stone, Ann}, title = {Letters to the Editor}, journal = {The Morning}, year = {2026}, month = apr, day = {7}, pages = {3}, note = {Germany will not send tanks}}
@article{three, author = {Stone, Ann}, title = {Letters to the Editor}, journal = {Die Zeitung}, year = {2025}, month = nov, abstract = {On sanctions}}
@article{four, author = {Stone, Bob}, title = {Letters to the editor}, journal = {The Evening}, year = {1998}, url = {https://example.org/1998}}
EOF
cat >run.cjs <<'EOF'
const { readFileSync } = require('node:fs')
const { tidy } = require('bibtex-tidy')
const { bibtex, warnings } = tidy(readFileSync('letters.bib', 'utf8'), { merge: true })
console.log(bibtex.trim())
for (const { message } of warnings) console.log(message)
EOF
cat >stated <<'EOF'
@article{one,
  author        = {Stone, Ann},
  title         = {Letters to the Editor},
  journal       = {The Morning},
  year          = {2026},
  month         = mar,
  day           = {4},
  pages         = {12},
  note          = {Germany will not send tanks},
  abstract      = {On sanctions},
  url           = {https://example.org/1998}
}
Duplicate removed. Entry two has similar content to entry one.
Duplicate removed. Entry three has similar content to entry one.
Duplicate removed. Entry four has similar content to entry one.
EOF
{
  node run.cjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
