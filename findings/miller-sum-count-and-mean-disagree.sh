#!/usr/bin/env bash
# Question: A column of sums holds 4, 1,5 and 6, one of them with a decimal comma. What are sum, count and mean by
#   Miller's stats1?
# Guess: An error, or 11.5, 3 and 3.83.
# What happens: Sum 10, count 3, mean 5, and no word: Miller 6.6.0 leaves out of sum and mean what is no number,
#   counts it, and takes "1,5" for the largest. A column of nothing but decimal commas has the sum 0 and a mean of
#   nothing. The same sum in Miller's own language (put) is (error). Seen on 30 November 2026.
# Why it matters: A German table of aid adds up to the rows that happen to be whole numbers, and the count says that
#   all are in.
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
need miller '6.6.0-2+b3'

cat >stated <<'EOF'
4|1,5|6: {"amount_sum": 10, "amount_count": 3, "amount_mean": 5, "amount_max": "1,5"} put: (error)
1,5|2,5: {"amount_sum": 0, "amount_count": 2, "amount_mean": "", "amount_max": "2,5"} put: (error)
2000|1 500: {"amount_sum": 2000, "amount_count": 2, "amount_mean": 2000, "amount_max": "1 500"} put: (error)
4|6: {"amount_sum": 10, "amount_count": 2, "amount_mean": 5, "amount_max": 6} put: 10
EOF
{
  for values in "4|1,5|6" "1,5|2,5" "2000|1 500" "4|6"; do
    { echo amount; tr "|" "\n" <<<"$values"; } >amounts.csv
    echo "$values: $(mlr --icsv --ifs ";" --ojsonl stats1 -a sum,count,mean,max -f amount amounts.csv) put: $(mlr --icsv --ifs ";" --onidx put -q '@sum += $amount; end { emit @sum }' amounts.csv)"
  done
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
