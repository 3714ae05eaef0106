#!/usr/bin/env bash
# Question: Three articles hold tanks three times, once, and once in a longer text; none holds guns. How does
#   PostgreSQL's ts_rank order them for tanks without guns, tank & !gun?
# Guess: As for tank: what must not stand in an article cannot tell those apart that do not have it.
# What happens: Not at all: each has the rank 1e-20, the least there is, where tank alone gives 0.08 and 0.06. One
#   word and one forbidden word are not ranked; two words and a forbidden one are. ts_rank_cd ranks them as for tank.
#   (@electric-sql/pglite@0.5.16; seen 2026-11-30.)
# Why it matters: Sorted by relevance, a search with one exclusion comes in any order.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --prefix "$dir" @electric-sql/pglite@0.5.16 >/dev/null 2>&1 ||
  { echo "did not run: @electric-sql/pglite@0.5.16 not to be had"; exit 0; }
echo "@electric-sql/pglite@0.5.16"
cat >"$dir/run.mjs" <<'CODE'
import { PGlite } from '@electric-sql/pglite';
const db = new PGlite();
for (const query of ['tank', 'tank & !gun', 'tank & send & !gun']) for (const rank of ['ts_rank', 'ts_rank_cd']) {
  const { rows } = await db.query(`select array_agg(${rank}(to_tsvector('simple', text), to_tsquery('simple', $1)) order by i) ranks
    from (values (1, 'send tank tank tank'), (2, 'tank'), (3, 'send to Kyiv what Berlin and Paris have promised one tank')) t(i, text)`, [query]);
  console.log(query, rank, rows[0].ranks.map(r => r.toPrecision(2)).join(' '));
}
CODE
cat >"$dir/stated" <<'STATED'
tank ts_rank 0.083 0.061 0.061
tank ts_rank_cd 0.30 0.10 0.10
tank & !gun ts_rank 1.0e-20 1.0e-20 1.0e-20
tank & !gun ts_rank_cd 0.30 0.10 0.10
tank & send & !gun ts_rank 0.27 1.0e-20 0.040
tank & send & !gun ts_rank_cd 0.10 0.0 0.010
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
