#!/usr/bin/env bash
# Question: What do unidecode, transliteration and any-ascii of npm make of 1½ million, 10³, −5 and ≥30?
# Guess: 1 1/2 million, 10^3 or 10 3, -5 and >=30.
# What happens: All three write 11/2 million, five and a half, and 103 for a thousand. transliteration drops the
#   printed minus of −5 and the sign of ≥30 (5, 30); unidecode puts [?] there. any-ascii makes = of ≠. 25‰ is 25%0 in
#   all. Python's Unidecode puts a blank before the half and keeps the minus. (python3-unidecode 1.3.6-1,
#   unidecode@1.1.0, transliteration@2.6.1, any-ascii@0.3.3; seen on 30 November 2026.)
# Why it matters: Names are folded with these to be compared; where whole sentences are folded, sums and signs change.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

wanted() { # package version
  local seen
  seen=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  if [ "${seen%% *}" != installed ]; then
    { apt-get update -qq && apt-get install -y --no-install-recommends "$1=$2"; } >"$dir/apt.log" 2>&1 || true
    seen=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  fi
  [ "$seen" = "installed $2" ] || { echo "did not run: Debian's $1 $2 not to be had (seen: ${seen:-none})"; exit 0; }
}
wanted python3-unidecode 1.3.6-1

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" unidecode@1.1.0 transliteration@2.6.1 any-ascii@0.3.3 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: unidecode@1.1.0 transliteration@2.6.1 any-ascii@0.3.3 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { createRequire } from 'node:module'
import anyAscii from 'any-ascii'

const require = createRequire(import.meta.url)
const unidecode = require('unidecode')
const { transliterate } = require('transliteration')
for (const text of ['1½ million', '10³', '−5', '≥30', '≠', '25‰']) {
  console.log([text, unidecode(text), transliterate(text), anyAscii(text)].join(' | '))
}
EOF
cat >"$dir/run.py" <<'EOF'
from unidecode import unidecode

print('Python', *(unidecode(text) for text in ('1½ million', '10³', '−5', '25‰')), sep=' | ')
EOF
cat >"$dir/stated" <<'EOF'
1½ million | 11/2 million | 11/2 million | 11/2 million
10³ | 103 | 103 | 103
−5 | [?]5 | 5 | -5
≥30 | [?]30 | 30 | >=30
≠ | [?] |  | =
25‰ | 25%0 | 25%0 | 25%0
Python | 1 1/2 million | 103 | -5 | 25%0
EOF
{
  node "$dir/run.mjs"
  /usr/bin/python3 "$dir/run.py"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
