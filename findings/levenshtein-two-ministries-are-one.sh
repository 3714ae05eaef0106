#!/usr/bin/env bash
# Question: How alike are Ministry of Defence and Ministry of Finance by the Jaro-Winkler similarity of python-
#   Levenshtein?
# Guess: About 0.9: alike, not the same. Winkler's measure is 1 for equal texts only, since it rewards at most four
#   shared first letters.
# What happens: python-Levenshtein 0.12.2 rewards every shared first letter: two ministries, European Commission and
#   European Council, and two presidents are 1.0, equal. jellyfish 0.8.9, textdistance 4.5.0 and R's stringdist 0.9.10
#   give 0.87 to 0.92. Seen on 30 November 2026.
# Why it matters: Names of offices begin alike, and a threshold of 1 or 0.95 merges ministries, institutions and
#   presidents into one actor.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

need() { # package version
  local is
  is=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  if [ "${is%% *}" != installed ]; then
    { apt-get install -y --no-install-recommends "$1" || { apt-get update && apt-get install -y --no-install-recommends "$1=$2"; }; } >/dev/null 2>&1 || true
    is=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  fi
  [ "$is" = "installed $2" ] || { echo "did not run: Debian's $1 $2 is not to be had (seen: ${is:-none})"; exit 0; }
  echo "$1 $2"
}
need python3-levenshtein '0.12.2-2+b4'
need python3-jellyfish '0.8.9-1+b4'
need python3-textdistance '4.5.0-1'
need r-cran-stringdist '0.9.10-1'

cat >pairs.txt <<'EOF'
Ministry of Defence|Ministry of Finance
European Commission|European Council
President of the Commission|President of Poland
Merz|Merkel
EOF
cat >run.py <<'EOF'
import jellyfish, Levenshtein, textdistance
for line in open("pairs.txt"):
    a, b = line.rstrip("\n").split("|")
    print(f"{a} / {b}: Levenshtein {Levenshtein.jaro_winkler(a, b):.3f} jellyfish {jellyfish.jaro_winkler_similarity(a, b):.3f}",
          f"textdistance {textdistance.jaro_winkler(a, b):.3f}")
EOF
cat >run.R <<'EOF'
suppressMessages(library(stringdist))
for (pair in strsplit(readLines("pairs.txt"), "|", fixed = TRUE))
  cat(pair[1], "/", pair[2], sprintf("stringdist %.3f", 1 - stringdist(pair[1], pair[2], method = "jw", p = 0.1)), "\n")
EOF
cat >stated <<'EOF'
Ministry of Defence / Ministry of Finance: Levenshtein 1.000 jellyfish 0.902 textdistance 0.902
European Commission / European Council: Levenshtein 1.000 jellyfish 0.884 textdistance 0.884
President of the Commission / President of Poland: Levenshtein 1.000 jellyfish 0.869 textdistance 0.869
Merz / Merkel: Levenshtein 0.825 jellyfish 0.825 textdistance 0.825
Ministry of Defence / Ministry of Finance stringdist 0.896 
European Commission / European Council stringdist 0.884 
President of the Commission / President of Poland stringdist 0.869 
Merz / Merkel stringdist 0.825 
EOF
{
  /usr/bin/python3 -W ignore run.py
  Rscript --vanilla run.R
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
