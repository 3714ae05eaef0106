#!/usr/bin/env bash
# Question: edtfy turns dates as people write them into EDTF. What does it make of the two days 4-6 March 2026,
#   and of 1945-46?
# Guess: 2026-03-04/2026-03-06 and 1945/1946, or an error as for other texts that it cannot read.
# What happens: 0004/2026-03-06, an interval from the year 4 on, and 1945/0046, one that ends 1,899 years before
#   it begins. Before and after, spring 2026, circa 1945 and from 2022 to 2026 are right, and a month it cannot
#   place is an error. (edtfy@0.0.8; seen 2026-11-30.)
# Why it matters: A summit of three days overlaps with every window of a study, and a season overlaps with none.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" edtfy@0.0.8 >/dev/null 2>&1 ||
  { echo "did not run: edtfy@0.0.8 not to be had"; exit 0; }
echo "edtfy@0.0.8"
cat >"$dir/run.cjs" <<'CODE'
const edtfy = require('edtfy');
for (const text of ['4-6 March 2026', '1945-46', 'from 2022 to 2026', 'spring 2026', 'circa 1945', 'between 1945 and 1947', '4 March 2026', 'early March 2026']) {
  let seen;
  try { seen = edtfy(text); } catch { seen = 'an error'; }
  console.log(text, '|', seen);
}
CODE
cat >"$dir/stated" <<'STATED'
4-6 March 2026 | 0004/2026-03-06
1945-46 | 1945/0046
from 2022 to 2026 | 2022/2026
spring 2026 | 2026-21
circa 1945 | 1945~
between 1945 and 1947 | 1945/1947
4 March 2026 | 2026-03-04
early March 2026 | an error
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
