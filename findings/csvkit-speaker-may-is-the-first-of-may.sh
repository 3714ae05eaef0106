#!/usr/bin/env bash
# Question: A table of statements has the speakers May and March, the outlet Sun and the range 10-12 as the number of
#   tanks. What do csvkit's csvjson and csvsql make of the columns?
# Guess: Texts: no cell holds a date with a year.
# What happens: csvkit 1.0.7 tries dates before texts, and parsedatetime reads month names, days of the week and
#   10-12: the speaker is 0001-05-01, the outlet 0001-01-07, the range 2001-10-12, and the database gets DATE columns.
#   One more speaker with another name, and the same cells are texts again. Seen on 30 November 2026.
# Why it matters: A filter that leaves Theresa May's statements alone turns her into a day in the year 1, in that file
#   only.
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
need csvkit '1.0.7-1'
need python3-agate '1.6.3-2'

cat >may.csv <<'EOF'
speaker,outlet,tanks,concept
May,Sun,10-12,sanctions
March,Sun,5-6,sanctions
EOF
cat >starmer.csv <<'EOF'
speaker,outlet,tanks,concept
May,Sun,10-12,sanctions
Starmer,Guardian,about 5,sanctions
EOF
cat >stated <<'EOF'
[{"speaker": "0001-05-01", "outlet": "0001-01-07", "tanks": "2001-10-12", "concept": "sanctions"}, {"speaker": "0001-03-01", "outlet": "0001-01-07", "tanks": "2001-05-06", "concept": "sanctions"}]
CREATE TABLE may (
	speaker DATE NOT NULL, 
	outlet DATE NOT NULL, 
	tanks DATE NOT NULL, 
	concept VARCHAR NOT NULL
);
[{"speaker": "May", "outlet": "Sun", "tanks": "10-12", "concept": "sanctions"}, {"speaker": "Starmer", "outlet": "Guardian", "tanks": "about 5", "concept": "sanctions"}]
EOF
{
  csvjson may.csv
  echo
  csvsql --dialect sqlite may.csv
  csvjson starmer.csv
  echo
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
