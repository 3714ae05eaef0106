#!/usr/bin/env bash
# Question: Do PyLD and jsonld give one list of N-Quads, and so one hash, for a document with the numbers 0.1, -1.0
#   and 5?
# Guess: Yes: URDNA2015 is made so that two programs agree on the hash of a document.
# What happens: Of 0.1 PyLD writes "1.000000000000000E-01" and jsonld "1.0E-1"; of -1.0 PyLD writes the double
#   "-1.0E0" and jsonld the integer "-1". Only the 5 is alike. The numbers become text before the algorithm begins,
#   which then takes them as they are. (python3-pyld 2.0.3-3, jsonld@9.0.0; seen on 30 November 2026.)
# Why it matters: A signed or named set of statements that one side made fails the check of the other.
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
wanted python3-pyld 2.0.3-3

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" jsonld@9.0.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: jsonld@9.0.0 not to be had"; exit 0; }

cat >"$dir/document.json" <<'EOF'
{"@context": {"@vocab": "https://words.example/"}, "@id": "urn:ann", "share": 0.1, "stance": -1.0, "count": 5}
EOF
cat >"$dir/run.mjs" <<'EOF'
import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'

const document = JSON.parse(readFileSync(process.argv[2], 'utf8'))
process.stdout.write(await jsonld.canonize(document, { algorithm: 'URDNA2015', format: 'application/n-quads' }))
EOF
cat >"$dir/run.py" <<'EOF'
import json
import sys
from pyld import jsonld

document = json.load(open(sys.argv[1]))
print(jsonld.normalize(document, {'algorithm': 'URDNA2015', 'format': 'application/n-quads'}), end='')
EOF
cat >"$dir/stated" <<'EOF'
jsonld
<urn:ann> <https://words.example/count> "5"^^<http://www.w3.org/2001/XMLSchema#integer> .
<urn:ann> <https://words.example/share> "1.0E-1"^^<http://www.w3.org/2001/XMLSchema#double> .
<urn:ann> <https://words.example/stance> "-1"^^<http://www.w3.org/2001/XMLSchema#integer> .
PyLD
<urn:ann> <https://words.example/count> "5"^^<http://www.w3.org/2001/XMLSchema#integer> .
<urn:ann> <https://words.example/share> "1.000000000000000E-01"^^<http://www.w3.org/2001/XMLSchema#double> .
<urn:ann> <https://words.example/stance> "-1.0E0"^^<http://www.w3.org/2001/XMLSchema#double> .
EOF
{
  echo jsonld
  node "$dir/run.mjs" "$dir/document.json"
  echo PyLD
  /usr/bin/python3 "$dir/run.py" "$dir/document.json"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
