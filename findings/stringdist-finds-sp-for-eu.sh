#!/usr/bin/env bash
# Question: amatch looks for "EU" in NATO, SP, EU by trigrams. Which does it find?
# Guess: EU: the same text is at distance 0, and the closest is returned.
# What happens: SP. A text shorter than q has no q-grams, and the qgram distance of two empty sets is 0, so SP is as
#   near to EU as EU itself and comes first; "cosine" likewise. "jaccard" finds neither, though its distance is 0 too.
#   stringsim says that SP and EU are the same (1). (r-cran-stringdist 0.9.10-1; seen 2026-11-29.)
# Why it matters: Parties and unions with two letters are merged with each other in the list of actors.
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
need r-cran-stringdist 0.9.10-1
cat >"$dir/run.R" <<'CODE'
library(stringdist)
names <- c("NATO", "SP", "EU")
for (how in c("qgram", "cosine", "jaccard")) cat(how, "| amatch", names[amatch("EU", names, method = how, q = 3, maxDist = .5)], "| distance of EU and SP", stringdist("EU", "SP", method = how, q = 3), "| of EU and EU", stringdist("EU", "EU", method = how, q = 3), "| similarity of EU and SP", stringsim("EU", "SP", method = how, q = 3), "\n")
CODE
cat >"$dir/stated" <<'STATED'
qgram | amatch SP | distance of EU and SP 0 | of EU and EU 0 | similarity of EU and SP NaN 
cosine | amatch SP | distance of EU and SP 0 | of EU and EU 0 | similarity of EU and SP 1 
jaccard | amatch NA | distance of EU and SP 0 | of EU and EU 0 | similarity of EU and SP 1 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
