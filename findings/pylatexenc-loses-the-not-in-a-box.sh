#!/usr/bin/env bash
# Question: What text does pylatexenc’s latex2text make of “We will \mbox{not} sign”, of „Nein“ written \glqq
#   Nein\grqq{}, and of 30\textsuperscript{1} tanks?
# Guess: We will not sign; „Nein“ or "Nein"; 30 and a mark that can be told from it.
# What happens: “We will  sign”, as \mbox gives nothing while \emph gives its word; Nein without marks; 301 tanks.
#   \enquote{Nein} has no marks either. The ligatures of TeX, ``No'', keep theirs. (python3-pylatexenc 2.10-2; seen on
#   30 November 2026.)
# Why it matters: A word that must not be broken is lost, and a quotation in a German paper is the author’s own word.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
need() {
  dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q "ok installed" ||
    apt-get install -y --no-install-recommends "$1=$2" >/dev/null 2>&1 || { echo "did not run: $1 $2 is not to be had"; exit 0; }
  local is; is=$(dpkg-query -W -f='${Version}' "$1")
  [ "$is" = "$2" ] || { echo "did not run: $1 is $is here, this was seen with $2"; exit 0; }
  echo "$1 $is"
}
need python3-pylatexenc 2.10-2
cat >"$dir/run.py" <<'CODE'
from pylatexenc.latex2text import LatexNodes2Text
read = LatexNodes2Text().latex_to_text
for text in [r'We will \emph{not} sign', r'We will \mbox{not} sign', r'\glqq Nein\grqq{} sagt sie', r'\enquote{Nein} sagt sie', "``No'' she says", r'30\textsuperscript{1} tanks']:
    print(text, ':', read(text))
CODE
cat >"$dir/stated" <<'STATED'
We will \emph{not} sign : We will not sign
We will \mbox{not} sign : We will  sign
\glqq Nein\grqq{} sagt sie : Nein sagt sie
\enquote{Nein} sagt sie : Nein sagt sie
``No'' she says : “No” she says
30\textsuperscript{1} tanks : 301 tanks
STATED
{
  /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
