#!/usr/bin/env bash
# Question: On twelve concepts Ann is for three and neutral on the rest, Bob is for three others and neutral on the
#   rest. What is Spearman's rank correlation by statistics.js?
# Guess: -0.33, the correlation of the ranks, which have many ties.
# What happens: 0.24, of the other sign. statistics.js uses the short formula with the squared differences, which
#   holds without ties only. simple-statistics and R say -0.33. (r-base-core 4.2.2.20221110-2, statistics.js@1.0.0,
#   simple-statistics@7.12.1; seen 2026-11-30.)
# Why it matters: On a scale of three stances nearly everything is tied, and actors who never agree correlate.
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
need r-base-core 4.2.2.20221110-2
npm install --no-audit --no-fund --silent --prefix "$dir" statistics.js@1.0.0 simple-statistics@7.12.1 >/dev/null 2>&1 ||
  { echo "did not run: statistics.js@1.0.0 simple-statistics@7.12.1 not to be had"; exit 0; }
echo "statistics.js@1.0.0 simple-statistics@7.12.1"
cat >"$dir/run.cjs" <<'CODE'
const Statistics = require('statistics.js'), { sampleRankCorrelation } = require('simple-statistics');
const ann = [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], bob = [0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0];
const stats = new Statistics(ann.map((a, i) => ({ ann: a, bob: bob[i] })), { ann: 'ordinal', bob: 'ordinal' });
console.log('statistics.js', stats.spearmansRho('ann', 'bob').rho.toFixed(3));
console.log('simple-statistics', sampleRankCorrelation(ann, bob).toFixed(3));
CODE
cat >"$dir/run.R" <<'CODE'
cat("R", cor(c(1, 1, 1, rep(0, 9)), c(0, 0, 0, 1, 1, 1, rep(0, 6)), method = "spearman"), "\n")
CODE
cat >"$dir/stated" <<'STATED'
statistics.js 0.245
simple-statistics -0.333
R -0.3333333 
STATED
{
  node "$dir/run.cjs"
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
