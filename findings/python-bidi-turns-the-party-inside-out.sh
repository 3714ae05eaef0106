#!/usr/bin/env bash
# Question: A Hebrew name with its party in brackets stands in an English line. In which order do python-bidi and
#   fribidi put the letters?
# Guess: The same: both follow the Unicode bidirectional algorithm.
# What happens: fribidi keeps the brackets around the party. python-bidi leaves the closing one behind at the other
#   end, so that the party and the name share a lone bracket: it knows no bracket pairs, and no isolates (an isolate
#   is an error). (python3-bidi 0.4.2-4, libfribidi-bin 1.0.8-2.1; seen 2026-11-29.)
# Why it matters: A PDF report made with it prints an actor with the party of the next one.
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
need python3-bidi 0.4.2-4
need libfribidi-bin 1.0.8-2.1
cat >"$dir/run.py" <<'CODE'
import subprocess
from bidi.algorithm import get_display
letters = dict(zip("אבגתנש", "ABCXYZ"))
latin = lambda text: "".join(letters.get(c, c) for c in text)
line = "אבג (תנש) said"
print("written (Hebrew as capitals):", latin(line))
print("fribidi    ", latin(subprocess.run(["fribidi", "--ltr", "--nopad"], input=line, text=True, capture_output=True).stdout.strip()))
print("python-bidi", latin(get_display(line, base_dir="L")))
CODE
cat >"$dir/stated" <<'STATED'
written (Hebrew as capitals): ABC (XYZ) said
fribidi     (ZYX) CBA said
python-bidi ZYX) CBA) said
STATED
{
  PYTHONUTF8=1 LC_ALL=C.UTF-8 /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
