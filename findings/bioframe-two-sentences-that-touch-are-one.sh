#!/usr/bin/env bash
# Question: Two sentences are marked, characters 0 to 30 and 30 to 60, and a third from 61. Do they overlap for
#   Python’s bioframe, and how many stretches are left by merge and by cluster?
# Guess: The first two do not; three stretches.
# What happens: They do not overlap, yet merge makes one stretch 0-60 of the first two and cluster one group, while 61
#   stays apart: marks at distance 0 belong together by default, min_dist=None parts them. A mark without length,
#   30-30, overlaps nothing. (python3-bioframe 0.3.3-2, python3-pandas 1.5.3+dfsg-2; seen on 30 November 2026.)
# Why it matters: Neighbouring statements of two speakers become one passage, others do not, by a blank between them.
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
need python3-bioframe 0.3.3-2
need python3-pandas 1.5.3+dfsg-2
cat >"$dir/run.py" <<'CODE'
import warnings
warnings.simplefilter('ignore')
import bioframe, pandas
marks = pandas.DataFrame({'chrom': 'article', 'start': [0, 30, 61], 'end': [30, 60, 80]})
pairs = bioframe.overlap(marks, marks, how='inner')
print('overlapping pairs:', int((pairs['start'] != pairs['start_']).sum()))
show = lambda name, d: print(name, *('%d-%d' % (row.start, row.end) for row in d.itertuples()))
show('merge:', bioframe.merge(marks))
show('merge, min_dist=None:', bioframe.merge(marks, min_dist=None))
print('cluster:', *bioframe.cluster(marks)['cluster'])
empty = pandas.DataFrame({'chrom': ['article'], 'start': [30], 'end': [30]})
print('30-30 overlaps:', len(bioframe.overlap(empty, marks, how='inner')))
CODE
cat >"$dir/stated" <<'STATED'
overlapping pairs: 0
merge: 0-60 61-80
merge, min_dist=None: 0-30 30-60 61-80
cluster: 0 0 1
30-30 overlaps: 0
STATED
{
  /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
