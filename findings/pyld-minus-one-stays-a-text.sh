#!/usr/bin/env bash
# Question: What comes back when PyLD turns the list of stances 1, 1, -1 into RDF and reads it with useNativeTypes?
# Guess: 1, 1, -1 as numbers: all three are of the type xsd:integer.
# What happens: 1 and 1 are numbers, -1 is the text "-1": a number is known by its digits alone, and the minus is
#   none. -1.0, which is written as xsd:double, does come back as a number. (python3-pyld 2.0.3-3; seen on 30 November
#   2026.)
# Why it matters: The sum of the stances fails, or leaves out just the opposition.
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

cat >"$dir/run.py" <<'EOF'
from pyld import jsonld

context = {'@vocab': 'https://words.example/', 'stances': {'@container': '@list'}}
document = {'@context': context, '@id': 'urn:ann', 'stances': [1, 0, -1, -1.5]}
quads = jsonld.to_rdf(document, {'format': 'application/n-quads'})
back = jsonld.from_rdf(quads, {'useNativeTypes': True})
print(jsonld.compact(back, context)['stances'])
EOF
cat >"$dir/stated" <<'EOF'
[1, 0, '-1', -1.5]
EOF
{
  /usr/bin/python3 "$dir/run.py"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
