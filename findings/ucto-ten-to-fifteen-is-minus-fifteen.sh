#!/usr/bin/env bash
# Question: Which tokens does ucto make of "10-15 million" and of "F-16 jets", in English, German and without a
#   language?
# Guess: 10-15 or 10, -, 15, and F-16.
# What happens: 10 and -15, F and -16: every hyphen before a digit is the sign of a number. COVID-19 has -19,
#   2026-2027 has -2027, and in English an ISO date has the months -03. Of "27-member bloc" the hyphen is a token of
#   its own. (ucto 0.21.1-2+b3, uctodata 0.8-2; seen 2026-11-30.)
# Why it matters: Ranges of money become debts and years become negative in everything that is counted from the
#   tokens.
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
need ucto 0.21.1-2+b3
need uctodata 0.8-2
cat >"$dir/a.txt" <<'CODE'
It costs 10-15 million in 2026-2027.
Berlin will send F-16 jets after COVID-19.
The 27-member bloc met on 2026-03-04.
CODE
cat >"$dir/stated" <<'STATED'
eng
It costs 10 -15 million in 2026 -2027 .
Berlin will send F -16 jets after COVID -19 .
The 27 - member bloc met on 2026 -03 -04 .

deu
It costs 10 -15 million in 2026 -2027 .
Berlin will send F -16 jets after COVID -19 .
The 27 - member bloc met on 2026-03-04.

generic
It costs 10 -15 million in 2026 -2027 .
Berlin will send F -16 jets after COVID -19 .
The 27 - member bloc met on 2026-03-04 .

STATED
{
  for of in eng deu generic; do echo "$of"; ucto -L $of -n a.txt 2>/dev/null; done
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
