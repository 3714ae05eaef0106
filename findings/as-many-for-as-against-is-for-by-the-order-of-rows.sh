#!/usr/bin/env bash
# Question: Two statements are for (1), two against (-1) and one is neutral. Which is the most frequent stance?
# Guess: None, or both, as jstat says.
# What happens: Against by pracma, by mfv1 of modeest and by mode of simple-statistics, the smallest number. By collapse,
#   arquero, d3-array and modeFast of simple-statistics it is the one that comes first in the table, so that another
#   order of the rows turns it round, and by PostgreSQL the first of the order by.
#   (r-cran-pracma 2.4.2-1, r-cran-modeest 2.4.0-2, r-cran-collapse 1.9.2-1, simple-statistics@7.12.1, arquero@7.2.1,
#   d3-array@3.2.4, jstat@1.9.6, @electric-sql/pglite@0.5.16; seen on 30 November 2026.)
# Why it matters: The position of a party that is split is for or against by the library or by the order of its rows.
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
need r-cran-pracma 2.4.2-1
need r-cran-modeest 2.4.0-2
need r-cran-collapse 1.9.2-1
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" \
  simple-statistics@7.12.1 arquero@7.2.1 d3-array@3.2.4 jstat@1.9.6 @electric-sql/pglite@0.5.16 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: simple-statistics@7.12.1 arquero@7.2.1 d3-array@3.2.4 jstat@1.9.6 @electric-sql/pglite@0.5.16 not to be had"; exit 0; }
cat >"$dir/run.R" <<'CODE'
for (x in list(c(1, -1, 1, -1, 0), c(-1, 1, -1, 1, 0)))
  cat("of", x, ": collapse", collapse::fmode(x), " pracma", pracma::Mode(x), " modeest's mfv1", modeest::mfv1(x), "\n")
CODE
cat >"$dir/run.mjs" <<'CODE'
import { createRequire } from 'node:module'
import * as aq from 'arquero'
import { mode as d3 } from 'd3-array'
import { mode, modeFast } from 'simple-statistics'
import { PGlite } from '@electric-sql/pglite'
const require = createRequire(import.meta.url)
const { mode: jstat } = require('jstat')
for (const x of [[1, -1, 1, -1, 0], [-1, 1, -1, 1, 0]]) {
  console.log('of', x.join(' '), ': arquero', aq.table({ x }).rollup({ m: aq.op.mode('x') }).get('m', 0), ' d3-array', d3(x),
    ' simple-statistics’ mode', mode(x), 'and modeFast', modeFast(x), ' jstat', jstat(x).join(' and '))
}
const db = new PGlite()
for (const way of ['asc', 'desc']) {
  const { rows } = await db.query(`select mode() within group (order by s ${way}) as m from (values (1), (-1), (1), (-1), (0)) t(s)`)
  console.log('PostgreSQL, order by stance', way, ':', rows[0].m)
}
await db.close()
CODE
cat >"$dir/stated" <<'STATED'
of 1 -1 1 -1 0 : collapse 1  pracma -1  modeest's mfv1 -1 
of -1 1 -1 1 0 : collapse -1  pracma -1  modeest's mfv1 -1 
of 1 -1 1 -1 0 : arquero 1  d3-array 1  simple-statistics’ mode -1 and modeFast 1  jstat -1 and 1
of -1 1 -1 1 0 : arquero -1  d3-array -1  simple-statistics’ mode -1 and modeFast -1  jstat -1 and 1
PostgreSQL, order by stance asc : -1
PostgreSQL, order by stance desc : 1
STATED
{
  Rscript --vanilla "$dir/run.R"
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
