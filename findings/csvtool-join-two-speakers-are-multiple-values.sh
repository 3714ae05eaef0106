#!/usr/bin/env bash
# Question: A table of speakers has two rows for article 2 and one without an article; a table of papers has article 2
#   and a row without a number. What does csvtool join 1 2 make of the two?
# Guess: Two rows for article 2, each with its paper; the headings first; no match for an empty number.
# What happens: One row for article 2, with “!MULTIPLE VALUES” in place of Bob and Cee. The headings stand where the
#   alphabet puts id, behind all numbers. The speaker without an article gets the paper without a number. It ends with
#   code 0. (csvtool 2.4-1+b2; seen on 30 November 2026.)
# Why it matters: Articles in which several people speak lose all of them, and one of the rows is a quotation of the
#   program.
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
need csvtool 2.4-1+b2
cat >"$dir/speakers.csv" <<'CODE'
id,who
1,Ann
2,Bob
2,Cee
,Dan
CODE
cat >"$dir/papers.csv" <<'CODE'
id,paper
2,Daily News
3,Post
,Unknown
CODE
cat >"$dir/stated" <<'STATED'
,Dan,Unknown
1,Ann,
2,!MULTIPLE VALUES,Daily News
3,,Post
id,who,paper
STATED
{
  csvtool join 1 2 "$dir/speakers.csv" "$dir/papers.csv"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
