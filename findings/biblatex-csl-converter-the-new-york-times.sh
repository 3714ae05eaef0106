#!/usr/bin/env bash
# Question: A newspaper article of 4 March 2026, pages 12 to 14, section A, in RIS as reference managers write
#   it. What does biblatex-csl-converter make of it in CSL?
# Guess: An article-newspaper in The New York Times of 4 March 2026, pages 12-14, section A.
# What happens: The paper is “The new york times” (every word loses its capital but the first and those all in
#   capitals), the pages are 1214, the section is an ISSN, and there is no date: with DA alone or PY as a whole
#   date none at all, with DA beside PY the year. No error and no warning is reported.
#   (biblatex-csl-converter@3.6.0; seen 2026-11-30.)
# Why it matters: One outlet gets two names, and articles of a daily debate lose their day.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" biblatex-csl-converter@3.6.0 >/dev/null 2>&1 ||
  { echo "did not run: biblatex-csl-converter@3.6.0 not to be had"; exit 0; }
echo "biblatex-csl-converter@3.6.0"
cat >"$dir/run.cjs" <<'CODE'
const { RISParser, CSLExporter } = require('biblatex-csl-converter');
const show = lines => {
  const parser = new RISParser(['TY  - NEWS', 'TI  - Title', 'AU  - Field, Ann', ...lines, 'ER  - ', ''].join('\r\n'), { processUnexpected: true, processUnknown: true });
  const found = parser.parse();
  const item = Object.values(new CSLExporter(found.entries ?? found).parse())[0];
  console.log(lines.join(', '), '|', JSON.stringify({ outlet: item['container-title'], issued: item.issued?.['date-parts'], page: item.page, section: item.section, ISSN: item.ISSN }), '| errors and warnings', parser.errors.length + parser.warnings.length);
};
show(['T2  - The New York Times', 'PY  - 2026', 'DA  - 2026/03/04/', 'SP  - 12', 'EP  - 14', 'SE  - A']);
show(['T2  - The New York Times', 'PY  - 2026/03/04/']);
show(['JO  - NRC Handelsblad', 'DA  - 2026/03/04/']);
show(['T2  - The Guardian', 'PY  - 2026']);
CODE
cat >"$dir/stated" <<'STATED'
T2  - The New York Times, PY  - 2026, DA  - 2026/03/04/, SP  - 12, EP  - 14, SE  - A | {"outlet":"The new york times","issued":[[2026]],"page":"1214","ISSN":"A"} | errors and warnings 0
T2  - The New York Times, PY  - 2026/03/04/ | {"outlet":"The new york times"} | errors and warnings 0
JO  - NRC Handelsblad, DA  - 2026/03/04/ | {"outlet":"NRC handelsblad"} | errors and warnings 0
T2  - The Guardian, PY  - 2026 | {"outlet":"The guardian","issued":[[2026]]} | errors and warnings 0
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
