#!/usr/bin/env bash
# Question: A Web Annotation states its position with oa:start 5 and oa:end 8, of type xsd:nonNegativeInteger as its
#   vocabulary says. It is kept in Oxigraph and taken out again. Is it still valid against a SHACL shape for that
#   type?
# Guess: Yes: a store gives back the triples that it was given.
# What happens: oxigraph 0.5.11 gives back "5"^^xsd:integer: every type derived from integer (nonNegativeInteger,
#   positiveInteger, int, long, short) becomes integer, dateTimeStamp becomes dateTime, 1.50 becomes 1.5 and 24:00 the
#   next day. The shape holds before and fails after (rdf-validate-shacl 0.6.5), for each position. N3 2.13.12 and
#   rdflib 6.1.1 keep the type. Seen on 30 November 2026.
# Why it matters: Annotations that went through the store are refused by those they are sent to, though no number
#   changed.
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

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" oxigraph@0.5.11 n3@2.13.12 rdf-validate-shacl@0.6.5 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: oxigraph@0.5.11 n3@2.13.12 rdf-validate-shacl@0.6.5 not to be had"; exit 0; }
echo "oxigraph@0.5.11 n3@2.13.12 rdf-validate-shacl@0.6.5"

cat >annotation.ttl <<'EOF'
@prefix oa: <http://www.w3.org/ns/oa#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
<urn:x:selector> a oa:TextPositionSelector ;
  oa:start "5"^^xsd:nonNegativeInteger ; oa:end "8"^^xsd:nonNegativeInteger ;
  <urn:x:coder> "3"^^xsd:positiveInteger ; <urn:x:weight> 1.50 ; <urn:x:at> "2026-03-04T24:00:00Z"^^xsd:dateTimeStamp .
EOF
cat >shape.ttl <<'EOF'
@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix oa: <http://www.w3.org/ns/oa#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
<urn:x:shape> a sh:NodeShape ; sh:targetClass oa:TextPositionSelector ;
  sh:property [ sh:path oa:start ; sh:datatype xsd:nonNegativeInteger ; sh:minCount 1 ] , [ sh:path oa:end ; sh:datatype xsd:nonNegativeInteger ; sh:minCount 1 ] .
EOF
cat >run.mjs <<'EOF'
import { readFileSync } from 'node:fs'
import { Parser, Store } from 'n3'
import oxigraph from 'oxigraph'
import SHACLValidator from 'rdf-validate-shacl'

const before = readFileSync('annotation.ttl', 'utf8')
const store = new oxigraph.Store()
store.load(before, { format: 'text/turtle' })
const after = store.dump({ format: 'application/n-triples', from_graph_name: oxigraph.defaultGraph() })
const short = turtle => new Parser().parse(turtle).filter(quad => quad.object.termType === 'Literal').map(quad => `${quad.object.value}^^${quad.object.datatype.value.split('#')[1]}`).sort().join(' ')
const shape = new Store(new Parser().parse(readFileSync('shape.ttl', 'utf8')))
for (const [name, turtle] of [['N3', before], ['oxigraph', after]]) {
  const report = await new SHACLValidator(shape).validate(new Store(new Parser().parse(turtle)))
  console.log(`${name}: ${short(turtle)}`)
  console.log(`${name}: ${report.conforms ? 'the shape holds' : `the shape fails, ${report.results.length} results`}`)
}
EOF
cat >run.py <<'EOF'
import rdflib
graph = rdflib.Graph().parse("annotation.ttl", format="turtle")
print("rdflib:", *sorted(str(value) + "^^" + value.datatype.split("#")[1] for value in graph.objects() if isinstance(value, rdflib.Literal)))
EOF
cat >stated <<'EOF'
N3: 1.50^^decimal 2026-03-04T24:00:00Z^^dateTimeStamp 3^^positiveInteger 5^^nonNegativeInteger 8^^nonNegativeInteger
N3: the shape holds
oxigraph: 1.5^^decimal 2026-03-05T00:00:00Z^^dateTime 3^^integer 5^^integer 8^^integer
oxigraph: the shape fails, 2 results
rdflib: 1.50^^decimal 2026-03-04T24:00:00Z^^dateTimeStamp 3^^positiveInteger 5^^nonNegativeInteger 8^^nonNegativeInteger
EOF
{
  node run.mjs
  /usr/bin/python3 -W ignore run.py 2>/dev/null
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
