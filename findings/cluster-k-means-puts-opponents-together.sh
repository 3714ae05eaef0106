#!/usr/bin/env bash
# Question: Two actors say the same, two the opposite, in a table sorted by camp. Which two groups does the k-means of
#   the Python package cluster find?
# Guess: The camps; k-means needs luck only where groups are many or close.
# What happens: One actor of each camp in either group, every time: the actors are dealt to the groups in turn, both
#   groups then have the same middle, and nobody moves. The same with 4 and 4 and 10 and 10, and with two and two who are
#   only almost alike. With 5 and 5, or a table in which the camps take turns, the groups are the camps.
#   (python3-cluster 1.4.1.post3-1; seen on 30 November 2026.)
# Why it matters: Two perfect coalitions become two groups of opponents because the table was sorted.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
need() {
  local name=${1%%=*} version=${1#*=} is
  dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q "ok installed" ||
    apt-get install -y --no-install-recommends "$name=$version" >/dev/null 2>&1 || { echo "did not run: $name $version is not to be had"; exit 0; }
  is=$(dpkg-query -W -f='${Version}' "$name")
  [ "$is" = "$version" ] || { echo "did not run: $name is $is here, this was seen with $version"; exit 0; }
  echo "$name $is"
}
need python3-cluster=1.4.1.post3-1
cat >"$dir/run.py" <<'CODE'
from cluster import KMeansClustering

camps = {1: 'for', -1: 'against'}
def ask(name, items):
    groups = KMeansClustering(items).getclusters(2)
    print(name, ':', ' / '.join(' '.join(camps[int(x[0])] for x in sorted(group, reverse=True)) for group in groups))
for n in (2, 4, 5, 10):
    ask('%d for and then %d against' % (n, n), [(1.0, 1.0)] * n + [(-1.0, -1.0)] * n)
    if n < 10:
        ask('%d for and %d against in turn' % (n, n), [(1.0, 1.0), (-1.0, -1.0)] * n)
ask('2 and 2, almost alike', [(1.0, 0.0), (1.0, 0.1), (-1.0, 0.0), (-1.0, 0.1)])
CODE
cat >"$dir/stated" <<'STATED'
2 for and then 2 against : for against / for against
2 for and 2 against in turn : for for / against against
4 for and then 4 against : for for against against / for for against against
4 for and 4 against in turn : for for for for / against against against against
5 for and then 5 against : for for for for for / against against against against against
5 for and 5 against in turn : for for for for for / against against against against against
10 for and then 10 against : for for for for for against against against against against / for for for for for against against against against against
2 and 2, almost alike : for against / for against
STATED
{
  /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
