#!/usr/bin/env bash
# Question: Statements carry an xsd:date or an xsd:dateTime. A SPARQL query asks for those whose date is not before
#   2026-01-01 (xsd:date). Which come?
# Guess: The dates of 2026; a dateTime cannot be compared with a date in SPARQL 1.1 and drops out, or is compared by
#   its day.
# What happens: rdflib 6.1.1 orders values of different types by the name of the type, and a filter takes that order:
#   a dateTime of 4 March 2025 is not before 2026, the plain text "soon" neither; asked with an xsd:dateTime, every
#   xsd:date lies before it, that of March 2026 too. rasqal 0.9.33 and oxigraph 0.5.11 leave out what they cannot
#   compare. Seen on 30 November 2026.
# Why it matters: A period filter lets statements of other years into the network, and the same query on another store
#   gives another network.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

need() { # package version
  local is
  is=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  if [ "${is%% *}" != installed ]; then
    { apt-get install -y --no-install-recommends "$1" || { apt-get update && apt-get install -y --no-install-recommends "$1=$2"; }; } >/dev/null 2>&1 || true
    is=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  fi
  [ "$is" = "installed $2" ] || { echo "did not run: Debian's $1 $2 is not to be had (seen: ${is:-none})"; exit 0; }
  echo "$1 $2"
}
need python3-rdflib '6.1.1-1'
need rasqal-utils '0.9.33-2'

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" oxigraph@0.5.11 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: oxigraph@0.5.11 not to be had"; exit 0; }
echo "oxigraph@0.5.11"

cat >said.ttl <<'EOF'
@prefix x: <urn:x:> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
x:day-2024 x:said "2024-01-01"^^xsd:date .
x:day-2026 x:said "2026-03-04"^^xsd:date .
x:time-2025 x:said "2025-03-04T10:00:00"^^xsd:dateTime .
x:time-2026 x:said "2026-03-04T10:00:00"^^xsd:dateTime .
x:text x:said "soon" .
EOF
cat >from.rq <<'EOF'
PREFIX x: <urn:x:> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
SELECT ?s { ?s x:said ?d FILTER(?d >= "2026-01-01"^^xsd:date) }
EOF
cat >before.rq <<'EOF'
PREFIX x: <urn:x:> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
SELECT ?s { ?s x:said ?d FILTER(?d < "2026-01-01T00:00:00"^^xsd:dateTime) }
EOF
cat >run.py <<'EOF'
import rdflib
graph = rdflib.Graph().parse("said.ttl", format="turtle")
for query in ["from", "before"]:
    print("rdflib   ", query, *sorted(str(row[0]) for row in graph.query(open(query + ".rq").read())))
EOF
cat >run.mjs <<'EOF'
import { readFileSync } from 'node:fs'
import oxigraph from 'oxigraph'
const store = new oxigraph.Store()
store.load(readFileSync('said.ttl', 'utf8'), { format: 'text/turtle' })
for (const query of ['from', 'before'])
  console.log('oxigraph ', query, ...store.query(readFileSync(`${query}.rq`, 'utf8')).map(row => row.get('s').value).sort())
EOF
cat >stated <<'EOF'
rdflib    from urn:x:day-2026 urn:x:text urn:x:time-2025 urn:x:time-2026
rdflib    before urn:x:day-2024 urn:x:day-2026 urn:x:time-2025
rasqal    from urn:x:day-2026
rasqal    before urn:x:time-2025
oxigraph  from urn:x:day-2026
oxigraph  before urn:x:time-2025
EOF
{
  /usr/bin/python3 -W ignore run.py
  for query in from before; do echo "rasqal    $query" $(roqet -q -r csv -D said.ttl $query.rq | tail -n +2 | tr -d "\r" | sort); done
  node run.mjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
