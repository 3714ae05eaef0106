#!/usr/bin/env bash
# Question: abydos compares names by some two hundred measures, each with sim from 0 to 1. Which of EU, EEU, UN
#   and Ministry of Defence is most like EU by Bhattacharyya?
# Guess: EU, with 1.
# What happens: UN and the Ministry of Defence, with 1; EU has 0, and its distance to itself is 1: similarity
#   and distance are exchanged. Cosine and Jaro-Winkler of the same package have 1 for EU. (python3-abydos
#   0.5.0+git20201231.344346a-6; seen 2026-11-30.)
# Why it matters: A merge of spellings by this measure joins what has no letter in common and leaves the equal
#   apart.
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
need python3-abydos 0.5.0+git20201231.344346a-6
cat >"$dir/run.py" <<'CODE'
from abydos.distance import Bhattacharyya, Cosine, JaroWinkler
for measure in (Bhattacharyya(), Cosine(), JaroWinkler()):
    print(type(measure).__name__, "|", ", ".join("%s %.2f" % (name, measure.sim("EU", name)) for name in ("EU", "EEU", "UN", "Ministry of Defence")), "| distance of EU and EU %.2f" % measure.dist("EU", "EU"))
CODE
cat >"$dir/stated" <<'STATED'
Bhattacharyya | EU 0.00, EEU 0.13, UN 1.00, Ministry of Defence 1.00 | distance of EU and EU 1.00
Cosine | EU 1.00, EEU 0.87, UN 0.00, Ministry of Defence 0.00 | distance of EU and EU 0.00
JaroWinkler | EU 1.00, EEU 0.61, UN 0.00, Ministry of Defence 0.00 | distance of EU and EU 0.00
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
