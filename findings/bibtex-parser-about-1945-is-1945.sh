#!/usr/bin/env bash
# Question: biblatex dates carry marks of doubt: 1945? is uncertain, 1945~ about 1945, 1945% both. What does the
#   parser behind Zotero's Better BibTeX give?
# Guess: The text as it stands, or the plain year for all three.
# What happens: 1945? keeps its mark, 1945~ and 1945% lose theirs: ~ is read as TeX's blank and % as the start
#   of a comment, though the field is a date. Of 2026-03~/2026-06 a blank is left in the middle of the interval.
#   No error is reported. (@retorquere/bibtex-parser@9.0.29; seen 2026-11-30.)
# Why it matters: “About 1945” becomes a firm date, while the weaker doubt is kept.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @retorquere/bibtex-parser@9.0.29 >/dev/null 2>&1 ||
  { echo "did not run: @retorquere/bibtex-parser@9.0.29 not to be had"; exit 0; }
echo "@retorquere/bibtex-parser@9.0.29"
cat >"$dir/run.mjs" <<'CODE'
import { parse } from '@retorquere/bibtex-parser';
for (const date of ['1945', '1945?', '1945~', '1945%', '2026-03~/2026-06', '2026-03?/2026-06']) {
  const { entries, errors } = parse(`@article{a,\n  title = {T},\n  date = {${date}}\n}\n`);
  console.log(date, '|', JSON.stringify(entries[0]?.fields.date), '| errors', errors.length);
}
CODE
cat >"$dir/stated" <<'STATED'
1945 | "1945" | errors 0
1945? | "1945?" | errors 0
1945~ | "1945" | errors 0
1945% | "1945" | errors 0
2026-03~/2026-06 | "2026-03 /2026-06" | errors 0
2026-03?/2026-06 | "2026-03?/2026-06" | errors 0
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
