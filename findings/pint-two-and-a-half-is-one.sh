#!/usr/bin/env bash
# Question: What does pint make of "2 1/2 t" and of "1.000.000 t"?
# Guess: 2500 kg or an error for the first, an error for the second: two points are no number.
# What happens: 1000 kg and 0 kg. A blank is a multiplication, so two and a half is two times a half; and the second
#   million is split into 1.000 times .000. Neither warns. "1,000,000 t" is read rightly. (python3-pint 0.19.2-1; seen
#   2026-11-29.)
# Why it matters: Two and a half tonnes of a fraction in a headline are one, and a German million is nothing.
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
need python3-pint 0.19.2-1
cat >"$dir/run.py" <<'CODE'
import pint
of = pint.UnitRegistry()
for text in ("2.5 t", "2 1/2 t", "1,000,000 t", "1.000.000 t"): print(text, "|", f"{of(text).to('kg'):.6g}")
CODE
cat >"$dir/stated" <<'STATED'
2.5 t | 2500 kilogram
2 1/2 t | 1000 kilogram
1,000,000 t | 1e+09 kilogram
1.000.000 t | 0 kilogram
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
