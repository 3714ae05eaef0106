#!/usr/bin/env bash
# Question: What numbers does lingua_franca, Mycroft’s parser, find in the German “minus fünf”, “fünf Millionen” and
#   “1.500 Panzer” and the English “30,000 tanks” and “one and a half million”? What does nice_number say of -0.5?
# Guess: -5, 5,000,000, 1500, 30,000 and 1,500,000; minus a half.
# What happens: 5, 5 and 1.5; none in 30,000; 1 and 500,000 for the last. -0.5 is “a half”, in German “ein halb”. The
#   English “minus five” and “five million” are right. (python3-lingua-franca 0.4.3-2; seen on 30 November 2026.)
# Why it matters: Losses become gains in the German half of a bilingual corpus alone.
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
need python3-lingua-franca 0.4.3-2
cat >"$dir/run.py" <<'CODE'
import lingua_franca
from lingua_franca.format import nice_number
from lingua_franca.parse import extract_numbers
lingua_franca.load_languages(['en', 'de'])
for lang, text in [('en', 'minus five'), ('de', 'minus fünf'), ('en', 'five million'), ('de', 'fünf Millionen'), ('de', '1.500 Panzer'),
                   ('en', '30,000 tanks'), ('en', 'one and a half million')]:
    print(lang, text, ':', extract_numbers(text, lang=lang))
print('-0.5 :', nice_number(-0.5, lang='en'), ',', nice_number(-0.5, lang='de'))
print('-1.5 :', nice_number(-1.5, lang='en'), ',', nice_number(-1.5, lang='de'))
CODE
cat >"$dir/stated" <<'STATED'
en minus five : [-5.0]
de minus fünf : [5]
en five million : [5000000.0]
de fünf Millionen : [5]
de 1.500 Panzer : [1.5]
en 30,000 tanks : []
en one and a half million : [1.0, 500000.0]
-0.5 : a half , ein halb
-1.5 : -1 and a half , -1 und ein halb
STATED
{
  /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
