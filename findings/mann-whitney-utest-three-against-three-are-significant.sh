#!/usr/bin/env bash
# Question: Three statements before an event and three after it, all of these higher. Is the difference significant at
#   5 per cent by the Mann-Whitney test of npm's mann-whitney-utest and of R?
# Guess: No: of the 20 ways to divide six statements one is as extreme on either side, p is 0.1 at best.
# What happens: mann-whitney-utest says yes, as it compares a normal z of 1.96 without correction with a bound for one
#   side, 1.64, whatever the size; of two against three too. R says p = 0.1 and 0.2. Two groups whose values are all
#   equal have the critical value NaN. (r-base-core 4.2.2.20221110-2, mann-whitney-utest@1.0.5; seen on 1 December
#   2026.)
# Why it matters: With few statements a week every shift of a debate is then significant.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is r-base-core)" = "installed 4.2.2.20221110-2" ] ||
  apt-get install -y --no-install-recommends r-base-core=4.2.2.20221110-2 >/dev/null 2>&1 ||
  { echo "did not run: r-base-core=4.2.2.20221110-2 is not to be had"; exit 0; }
echo "r-base-core 4.2.2.20221110-2"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" mann-whitney-utest@1.0.5 >/dev/null 2>&1 ||
  { echo "did not run: mann-whitney-utest@1.0.5 not to be had"; exit 0; }
echo "mann-whitney-utest@1.0.5"
cat >run.cjs <<'CODE'
const test = require('mann-whitney-utest');
for (const groups of [[[1, 2, 3], [4, 5, 6]], [[-1, -1, 0], [0, 1, 1]], [[1, 2], [3, 4, 5]], [[1, 1, 1], [1, 1, 1]]]) {
  const u = test.test(groups);
  console.log(JSON.stringify(groups), 'u', u.join(' and '), '| critical value', test.criticalValue(u, groups).toFixed(2), '| significant', test.significant(u, groups));
}
CODE
cat >run.R <<'CODE'
for (groups in list(list(1:3, 4:6), list(c(-1, -1, 0), c(0, 1, 1)), list(1:2, 3:5)))
  cat("R: p =", round(suppressWarnings(wilcox.test(groups[[1]], groups[[2]])$p.value), 3), "\n")
CODE
cat >stated <<'STATED'
[[1,2,3],[4,5,6]] u 0 and 9 | critical value 1.96 | significant true
[[-1,-1,0],[0,1,1]] u 0.5 and 8.5 | critical value 1.83 | significant true
[[1,2],[3,4,5]] u 0 and 6 | critical value 1.73 | significant true
[[1,1,1],[1,1,1]] u 4.5 and 4.5 | critical value NaN | significant false
R: p = 0.1 
R: p = 0.11 
R: p = 0.2 
STATED
{
  node run.cjs
  Rscript --vanilla run.R
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
