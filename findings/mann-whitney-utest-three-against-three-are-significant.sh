#!/usr/bin/env bash
# Question: Three statements before an event and three after it, all of these higher; and twenty before and twenty
#   after, eight steps higher. Is the difference significant by the Mann-Whitney test of npm's mann-whitney-utest and
#   of R?
# Guess: No, as p is 0.1 at best with three and three; yes, as p is 0.0006.
# What happens: The other way round. mann-whitney-utest calls the z of the normal approximation a critical value and
#   asks whether the smaller U is less than z: 0 is less than 1.96, and 72 is not less than 3.46. Two against three
#   that do not overlap are significant too (R: p = 0.2). (r-base-core 4.2.2.20221110-2, mann-whitney-utest@1.0.5; seen
#   on 1 December 2026.)
# Why it matters: A debate with few statements shifts each week, one with many never.
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
const twenty = Array.from({ length: 20 }, (_, i) => i);
for (const groups of [[[1, 2, 3], [4, 5, 6]], [[1, 2], [3, 4, 5]], [twenty, twenty.map((i) => i + 8)]]) {
  const u = test.test(groups);
  console.log(groups.map((group) => group.length).join(' against '), '| U', u.join(' and '), '| critical value', test.criticalValue(u, groups).toFixed(2), '| significant', test.significant(u, groups));
}
CODE
cat >run.R <<'CODE'
for (groups in list(list(1:3, 4:6), list(1:2, 3:5), list(0:19, 8:27)))
  cat("R:", lengths(groups), "| p =", signif(suppressWarnings(wilcox.test(groups[[1]], groups[[2]])$p.value), 1), "\n")
CODE
cat >stated <<'STATED'
3 against 3 | U 0 and 9 | critical value 1.96 | significant true
2 against 3 | U 0 and 6 | critical value 1.73 | significant true
20 against 20 | U 72 and 328 | critical value 3.46 | significant false
R: 3 3 | p = 0.1 
R: 2 3 | p = 0.2 
R: 20 20 | p = 6e-04 
STATED
{
  node run.cjs
  Rscript --vanilla run.R
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
